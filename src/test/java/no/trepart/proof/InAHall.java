package no.trepart.proof;

import java.util.concurrent.ThreadLocalRandom;
import no.trepart.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** A test that has a meeting of its own, in which many things happen by chance. */
@HouseTest
@WithMockUser(roles = "HOST")
abstract class InAHall {

    static final int BUDGET = 5;

    @Autowired
    ApplicationContext house;

    Hall hall;

    @BeforeEach
    void a_meeting() {
        hall = Hall.open(house);
    }

    static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}

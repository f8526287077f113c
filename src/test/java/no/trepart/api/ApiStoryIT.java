package no.trepart.api;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole workshop as programs live it, from the start to an agreed action with an owner and a deadline. */
@ApiTest
class ApiStoryIT {

    @Autowired
    ApiClient api;

    @Test
    void three_parties_agree_on_an_action() {
        Meeting meeting = api.meeting();
        Story story =
                new Story(api, meeting, meeting.join("ELECTED"), meeting.join("EMPLOYER"), meeting.join("EMPLOYEES"));
        String id = story.collect();
        story.sort(id);
        story.prioritise(id);
        story.agree(id);
        story.followUp(id);
    }
}

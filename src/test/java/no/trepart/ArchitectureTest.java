package no.trepart;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.stream.Stream;
import no.trepart.uikit.TextLimit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms of the house and the arrows between them. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.trepart");

    /** Each library with the only packages that may know it. */
    private static final Map<String, String[]> BORDERS = Map.of(
            "com.vaadin..",
                    new String[] {
                        "..ui..", "no.trepart.uikit..", "no.trepart.shell..", "no.trepart.security..", "no.trepart"
                    },
            "org.springframework.data..", new String[] {"..mongo..", "no.trepart.storage.."},
            "com.mongodb..", new String[] {"..mongo..", "no.trepart.storage.."},
            "de.bwaldvogel..", new String[] {"no.trepart.storage.."},
            "org.apache.lucene..", new String[] {"no.trepart.knowledge.lucene.."},
            "org.apache.poi..", new String[] {"no.trepart.export..", "no.trepart.knowledge.intake.."},
            "org.apache.pdfbox..", new String[] {"no.trepart.export..", "no.trepart.knowledge.intake.."},
            "com.openhtmltopdf..", new String[] {"no.trepart.export.."},
            "com.google.zxing..", new String[] {"no.trepart.uikit.."});

    private final ApplicationModules modules = ApplicationModules.of(Trepart.class);

    @Test
    void every_room_knows_only_the_rooms_it_says_it_knows() {
        modules.verify();
    }

    @Test
    void the_picture_of_the_rooms_is_drawn_from_the_code() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }

    @TestFactory
    Stream<DynamicTest> libraries_stay_behind_their_borders() {
        return BORDERS.entrySet().stream()
                .map(border -> DynamicTest.dynamicTest(
                        border.getKey(),
                        () -> only(border.getKey(), border.getValue()).check(HOUSE)));
    }

    private static ArchRule only(String library, String... rooms) {
        return noClasses()
                .that(resideInAPackage("no.trepart..").and(not(resideInAnyPackage(rooms))))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .because("only " + String.join(", ", rooms) + " may know " + library);
    }

    /** A border around a library that nobody uses would hold whatever happened. */
    @TestFactory
    Stream<DynamicTest> every_border_has_something_to_keep_in() {
        return BORDERS.keySet().stream()
                .map(library -> DynamicTest.dynamicTest(
                        library,
                        () -> assertThat(HOUSE.stream()
                                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                                        .anyMatch(dependency ->
                                                resideInAPackage(library).test(dependency.getTargetClass())))
                                .isTrue()));
    }

    @Test
    void screens_and_stores_of_a_room_do_not_know_each_other() {
        noClasses()
                .that(resideInAPackage("..ui.."))
                .should()
                .dependOnClassesThat(resideInAPackage("..mongo.."))
                .check(HOUSE);
        noClasses()
                .that(resideInAPackage("..mongo.."))
                .should()
                .dependOnClassesThat(resideInAPackage("..ui.."))
                .check(HOUSE);
    }

    /** Only these are switched on: another annotation would look like a lock and be none. */
    @Test
    void methods_are_guarded_by_roles_alone() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.security.access.prepost.."))
                .because("ApiSecurity has switched them off")
                .check(HOUSE);
    }

    /** The browser would cut what is pasted, and tell nobody. */
    @Test
    void no_field_is_cut_by_the_browser() {
        noClasses()
                .should()
                .callMethodWhere(target(name("setMaxLength")))
                .because("TextLimit keeps the text and says that it is too long")
                .check(HOUSE);
    }

    /** A code is short, and lost to nobody. */
    @Test
    void whoever_makes_a_field_for_text_says_how_long_it_may_be() {
        classes()
                .that(describe("make a field for text", ArchitectureTest::makesAFieldForText))
                .and()
                .doNotHaveSimpleName("CodeForm")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(TextLimit.class)
                .check(HOUSE);
    }

    private static boolean makesAFieldForText(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream()
                .map(JavaConstructorCall::getTargetOwner)
                .anyMatch(made -> made.isEquivalentTo(TextField.class) || made.isEquivalentTo(TextArea.class));
    }

    @Test
    void stores_are_nobodys_business() {
        classes().that(resideInAPackage("..mongo..")).should().notBePublic().check(HOUSE);
    }

    @Test
    void names_that_say_nothing_are_not_used() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..model..", "..service..")
                .check(HOUSE);
    }
}

package diorama;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The never-arrows of ARCHITECTURE.md, each with its reason.
class HouseTest {
    private static final String[] CORE = {
        "diorama.time..",
        "diorama.media..",
        "diorama.look..",
        "diorama.draft..",
        "diorama.words..",
        "diorama.intent..",
        "diorama.edit..",
        "diorama.speech..",
        "diorama.score..",
        "diorama.plan..",
        "diorama.problem.."
    };
    private static final String[] ENGINE = {
        "diorama.probe..",
        "diorama.photo..",
        "diorama.clip..",
        "diorama.frame..",
        "diorama.paint..",
        "diorama.letter..",
        "diorama.sound..",
        "diorama.encode..",
        "diorama.movie..",
        "diorama.render.."
    };
    private static final String[] DECIDING = {"diorama.edit..", "diorama.intent..", "diorama.words.."};

    private static final JavaClasses DIORAMA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("diorama");

    @TestFactory
    Stream<DynamicTest> the_house_stands() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(DIORAMA)));
    }

    private static Stream<ArchRule> rules() {
        return Stream.of(
                        classes()
                                .that()
                                .resideInAnyPackage(CORE)
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(plus(CORE, "java.."))
                                .because("core thinks with java.base alone"),
                        noClasses()
                                .that()
                                .resideInAnyPackage(CORE)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "java.io..",
                                        "java.nio.file..",
                                        "java.net..",
                                        "java.nio.channels..",
                                        "java.util.concurrent..",
                                        "java.util.logging..",
                                        "java.awt..")
                                .because("core does no I/O and knows no threads"),
                        noClasses()
                                .that()
                                .resideInAnyPackage(CORE)
                                .should()
                                .dependOnClassesThat()
                                .haveNameMatching(
                                        "java\\.time\\.(Clock|Instant|ZonedDateTime|ZoneId)|java\\.util\\.(Random|UUID|Timer)"
                                                + "|java\\.security\\.SecureRandom|java\\.lang\\.Thread")
                                .because("in core, clock and chance are arguments"),
                        noClasses()
                                .that()
                                .resideInAnyPackage(CORE)
                                .should()
                                .callMethod(java.util.Locale.class, "getDefault")
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis")
                                .orShould()
                                .callMethod(System.class, "nanoTime")
                                .orShould()
                                .callMethod(Math.class, "random")
                                .orShould()
                                .callMethod(String.class, "toLowerCase")
                                .orShould()
                                .callMethod(String.class, "toUpperCase")
                                .because("the same words make the same film everywhere"),
                        noClasses()
                                .that()
                                .resideInAPackage("diorama.words..")
                                .and()
                                .haveNameNotMatching("diorama\\.words\\.(Cutter|NameParts)")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("java.util.regex..")
                                .orShould()
                                .callMethod(String.class, "matches", String.class)
                                .orShould()
                                .callMethod(String.class, "replaceAll", String.class, String.class)
                                .because(
                                        "phrases stand in a phrase book; only addresses and the names of cameras are no words"),
                        never(
                                "diorama.draft..",
                                "the draft knows neither side of the river",
                                plus(DECIDING, "diorama.plan..")),
                        never("diorama.plan..", "making does not know deciding", DECIDING),
                        noClasses()
                                .that()
                                .resideInAnyPackage(DECIDING)
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("diorama.plan..")
                                .because("deciding does not know making"),
                        noClasses()
                                .that()
                                .resideInAnyPackage(ENGINE)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "diorama.draft..", "diorama.edit..", "diorama.intent..", "diorama.words..")
                                .because("the engine renders plans, whoever made them"),
                        never(
                                "diorama.encode..",
                                "an encoder knows frames, not films",
                                "diorama.plan..",
                                "diorama.paint.."),
                        never(
                                "diorama.paint..",
                                "painting does not know where frames go",
                                "diorama.encode..",
                                "diorama.movie.."),
                        never("diorama.frame..", "pixels know nobody", plus(without(ENGINE, "diorama.frame.."), CORE)),
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..kernel..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("jdk.incubator.vector..")
                                .because("fast lives in kernel, with a slow twin"),
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        "diorama.probe..",
                                        "diorama.photo..",
                                        "diorama.clip..",
                                        "diorama.sound..",
                                        "diorama.encode..",
                                        "diorama.movie..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.bytedeco..")
                                .because("FFmpeg's types stay behind small types of ours"),
                        noClasses()
                                .that()
                                .resideInAnyPackage(
                                        "diorama.http..", "diorama.mcp..", "diorama.cli..", "diorama.client..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("diorama.paint..", "diorama.encode..", "diorama.movie..")
                                .because("faces decode, call the studio, encode"),
                        faceKnowsNoOtherFace("http", "mcp", "cli", "client"),
                        faceKnowsNoOtherFace("mcp", "http", "cli", "client"),
                        faceKnowsNoOtherFace("cli", "http", "mcp", "client"),
                        faceKnowsNoOtherFace("client", "http", "mcp", "cli"),
                        never(
                                "diorama.client..",
                                "the client knows the wire, not the product: the server may be anybody's",
                                plus(
                                        ENGINE,
                                        "diorama.studio..",
                                        "diorama.store..",
                                        "diorama.fetch..",
                                        "diorama.preview..")),
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("diorama.client..", "diorama.fetch..", "diorama.app..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("java.net.http..")
                                .because("only the client calls others over HTTP"),
                        noClasses()
                                .that(resideInAPackage("diorama..")
                                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                                resideInAPackage("diorama.app.."))))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("diorama.app..")
                                .because("app knows all, and nobody knows app"),
                        noClasses()
                                .should()
                                .haveSimpleNameEndingWith("Util")
                                .orShould()
                                .haveSimpleNameEndingWith("Utils")
                                .orShould()
                                .haveSimpleNameEndingWith("Helper")
                                .orShould()
                                .haveSimpleNameEndingWith("Manager")
                                .orShould()
                                .haveSimpleNameEndingWith("Service")
                                .orShould()
                                .haveSimpleNameEndingWith("Impl")
                                .orShould()
                                .haveSimpleNameEndingWith("Common")
                                .because("a name says what a thing is"),
                        slices().matching("diorama.(*)..")
                                .should()
                                .beFreeOfCycles()
                                .because("data goes one way"))
                .map(rule -> rule.allowEmptyShould(true));
    }

    private static ArchRule never(String from, String because, String... to) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .because(because);
    }

    private static ArchRule faceKnowsNoOtherFace(String face, String... others) {
        String[] packages = Stream.of(others).map(o -> "diorama." + o + "..").toArray(String[]::new);
        return never("diorama." + face + "..", "faces are thin and do not lean on each other", packages);
    }

    private static String[] plus(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private static String[] without(String[] some, String one) {
        return Stream.of(some).filter(s -> !s.equals(one)).toArray(String[]::new);
    }
}

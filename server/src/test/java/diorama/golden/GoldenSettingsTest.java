package diorama.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every limit and default of the product, by name: whoever changes one sees it here, and says why in the commit.
class GoldenSettingsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/settings.txt");

    @Test
    void every_setting_has_the_name_and_the_default_that_were_reviewed() throws IOException {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("diorama");

        String text = classes.stream()
                .filter(c -> c.getSimpleName().endsWith("Settings")
                        || c.getSimpleName().equals("StudioRules"))
                .sorted(Comparator.comparing(JavaClass::getName))
                .flatMap(c -> settings(c.reflect()))
                .map(line -> line + "\n")
                .collect(Collectors.joining());

        if ("rewrite".equals(System.getProperty("diorama.golden"))) Files.writeString(GOLDEN, text);
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    private static Stream<String> settings(Class<?> settings) {
        try {
            return lines(settings.getSimpleName(), settings.getField("DEFAULT").get(null));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(settings + " has no public DEFAULT", e);
        }
    }

    /// One line for each value; records within are opened.
    private static Stream<String> lines(String name, Object value) {
        if (!(value instanceof Record held)) return Stream.of(name + " = " + value);
        return Stream.of(held.getClass().getRecordComponents())
                .flatMap(c -> lines(name + "." + c.getName(), of(held, c)));
    }

    private static Object of(Record held, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(held);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }
}

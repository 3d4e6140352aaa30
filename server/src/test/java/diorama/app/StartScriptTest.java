package diorama.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StartScriptTest {
    private static final String LIST = "for loop in ";

    @Test
    void the_loops_that_it_has_compiled_by_themselves_are_there() throws Exception {
        String script = Files.readString(Path.of("..", "diorama"));
        int from = script.indexOf(LIST) + LIST.length();
        String[] loops = script.substring(from, script.indexOf(';', from))
                .replace("'", "")
                .replace("\\\n", "")
                .strip()
                .split("\\s+");

        assertThat(loops).hasSizeGreaterThan(3);
        for (String loop : loops) {
            String[] named = loop.split("::", 2);
            var methods = Class.forName("diorama." + named[0]).getDeclaredMethods();
            assertThat(Arrays.stream(methods).map(Method::getName))
                    .as(loop)
                    .anyMatch(method -> method.equals(named[1]) || named[1].equals("*"));
        }
    }
}

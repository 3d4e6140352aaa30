package diorama.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import diorama.intent.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// The talk so far, for our own keeping: what "it" is and which question is open. It is read back by the same version
/// that wrote it, as a rule; what another one wrote and this one cannot read is forgotten, and then a person's next
/// sentence stands for itself.
public final class TalkCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new Sealed())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TalkCodec() {}

    public static String write(Talk talk) {
        return MAPPER.writeValueAsString(talk);
    }

    public static Talk read(String json) {
        try {
            return MAPPER.readValue(json, Talk.class);
        } catch (JacksonException _) {
            return Talk.NEW;
        }
    }

    /// Every sealed interface says in `is` which of its records stands there.
    private static final class Sealed extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
            if (!isOurs(type.getRawType())) return null;
            return JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true);
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated type) {
            return type.getRawType().isSealed() && isOurs(type.getRawType()) ? records(type.getRawType()) : null;
        }

        /// Sealed interfaces, and the records under them.
        private static boolean isOurs(Class<?> type) {
            if (type.getName().startsWith("diorama.") && type.isSealed() && type.isInterface()) return true;
            return type.isRecord() && Stream.of(type.getInterfaces()).anyMatch(Sealed::isOurs);
        }

        private static List<NamedType> records(Class<?> type) {
            var found = new ArrayList<NamedType>();
            for (var part : type.getPermittedSubclasses()) {
                if (part.isSealed()) found.addAll(records(part));
                else found.add(new NamedType(part, part.getName().substring("diorama.".length())));
            }
            return found;
        }
    }
}

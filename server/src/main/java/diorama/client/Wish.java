package diorama.client;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a line of a person asks of the client. All but [Said] is done here and never sent to the agent.
sealed interface Wish {
    /// `output` says what the file is to be: `format`, `resolution`, `fps`, `quality`.
    record Export(Map<String, String> output) implements Wish {
        public Export {
            output = Map.copyOf(output);
        }
    }

    record Credits() implements Wish {}

    record Status() implements Wish {}

    /// No files: the person has not said which.
    record Upload(List<Path> files, List<String> urls) implements Wish {
        public Upload {
            files = List.copyOf(files);
            urls = List.copyOf(urls);
        }
    }

    /// Each file becomes a film of its own, by one wish for all or by one for each.
    record Batch(String wishes) implements Wish {}

    record Help() implements Wish {}

    record Leave() implements Wish {}

    /// For the agent; `files` are brought before, and a film is exported behind it where that was asked for.
    record Said(String text, List<Path> files, Optional<Export> export) implements Wish {
        public Said {
            files = List.copyOf(files);
        }

        Said bringing(List<Path> brought) {
            return new Said(text, brought, export);
        }
    }
}

package diorama.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version, as the build wrote it into the jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {
            "diorama " + version, "Copyright the Diorama authors. Licence GPL-3.0-or-later; there is no warranty."
        };
    }
}

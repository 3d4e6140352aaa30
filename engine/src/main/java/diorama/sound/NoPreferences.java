package diorama.sound;

import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;

/// Preferences that nobody has: the JDK's synthesiser looks for a person's, which would put a folder into their home
/// and
/// could make the same score sound otherwise there.
public final class NoPreferences implements PreferencesFactory {
    private static final Preferences NONE = new None(null, "");

    /// Asked for by name, as soon as preferences are looked for.
    static void use() {
        System.setProperty("java.util.prefs.PreferencesFactory", NoPreferences.class.getName());
    }

    @Override
    public Preferences systemRoot() {
        return NONE;
    }

    @Override
    public Preferences userRoot() {
        return NONE;
    }

    private static final class None extends AbstractPreferences {
        None(@org.jspecify.annotations.Nullable None parent, String name) {
            super(parent, name);
        }

        @Override
        protected void putSpi(String key, String value) {}

        @Override
        protected String getSpi(String key) {
            return "";
        }

        @Override
        protected void removeSpi(String key) {}

        @Override
        protected void removeNodeSpi() {}

        @Override
        protected String[] keysSpi() {
            return new String[0];
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            return new None(this, name);
        }

        @Override
        protected void syncSpi() {}

        @Override
        protected void flushSpi() {}
    }
}

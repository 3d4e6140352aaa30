package diorama.studio;

/// Limits of the studio: how many files one film takes, and how deep folders are searched.
public record StudioSettings(int maxFiles, int maxFolderDepth) {
    public static final StudioSettings DEFAULT = new StudioSettings(2000, 16);
}

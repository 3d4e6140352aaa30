package diorama.photo;

import diorama.frame.Raster;
import diorama.media.Size;
import diorama.media.Taken;

/// What one look at a photo tells: its size as it is seen, what its camera wrote, a small upright copy, and how many
/// per cent of its rows are there (fewer than 100 in a file that was cut off; `size` counts only those).
public record Glance(Size size, Taken taken, Raster small, int percentShown) {}

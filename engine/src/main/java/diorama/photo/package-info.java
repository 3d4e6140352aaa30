/// Photos to rasters: decoded, upright, in sRGB, reduced once and in linear light to what the film needs.
/// Comes from: files of every kind that a camera or a phone writes. Goes to: paint; probe looks through it too.
@NullMarked
package diorama.photo;

import org.jspecify.annotations.NullMarked;

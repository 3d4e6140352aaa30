package diorama.movie;

import diorama.encode.Codec;
import diorama.media.Size;
import diorama.time.FrameRate;

/// What a container must know of its pictures. `headerHex`: what a decoder must know before the first packet (H.264:
/// SPS and PPS as Annex B), in hex. Chunks of the same stream can be joined.
public record VideoStream(Codec codec, Size size, FrameRate rate, String headerHex) {}

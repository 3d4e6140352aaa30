package diorama.movie;

import diorama.encode.SoundCodec;

/// What a container must know of its sound, stereo at 48 kHz: `headerHex` is what a decoder must know before the first
/// packet; `priming` is how many samples a decoder shall throw away at the start.
public record SoundStream(SoundCodec codec, String headerHex, int priming) {}

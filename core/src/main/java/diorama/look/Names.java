package diorama.look;

/// What a look is called: on the wire, in English and in Chinese.
public record Names(String wire, String english, String chinese) {}

/// Music as notes: a mood, a seed and a length become a score with its beats; and cuts that fall on beats.
/// Comes from: a sound of the draft whose source is `music:<mood>`. Goes to: the engine's sound, and the director.
package diorama.score;

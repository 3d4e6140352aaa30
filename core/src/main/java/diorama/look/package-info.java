/// The closed lists of looks: how pictures come in, move, ease and are framed; each with its names and its default.
/// Comes from: nothing. Goes to: the draft that names them, the words that ask for them, the painter that knows them.
package diorama.look;

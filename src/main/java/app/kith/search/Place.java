package app.kith.search;

/// Where on a card a searchable text stands.
///
/// - `NAME`: the name in every form it is known in; ranks before everything else.
/// - `ORGANISATION`: the organisation; ranks after the name. Also the value of the filter `org:`.
/// - `TITLE`: title and department.
/// - `EMAIL`: an e-mail address. `has:email`.
/// - `PHONE`: a telephone number as typed; also found by its digits alone. `has:phone`.
/// - `ADDRESS`: a postal address on one line. `has:address`.
/// - `LINK`: a web address or profile. `has:link`.
/// - `TAG`: one tag. Also the value of the filter `tag:`.
/// - `MET`: the place or occasion they were met at. Also the value of the filter `met:`.
/// - `THROUGH`: the name of who brought them together. Also the value of the filter `through:`.
/// - `OTHER`: anything else on the front of the card, one passage each.
/// - `NOTE`: a note on the back of the card. `has:note`.
/// - `ENTRY`: what passed between the user and them on a day: an exchange, a conversation or an ask.
public enum Place {
    NAME, ORGANISATION, TITLE, EMAIL, PHONE, ADDRESS, LINK, TAG, MET, THROUGH, OTHER, NOTE, ENTRY;

    /// Whether a text that stands here has a day of its own and is found by itself as well.
    boolean dated() {
        return this == NOTE || this == ENTRY;
    }
}

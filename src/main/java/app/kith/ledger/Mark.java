package app.kith.ledger;

/// What the user has settled about a contact. `HELLO_WELCOME`: simply a friend: no balance, no guard, no verdict.
/// `ENJOYS_HEARING`: enjoys hearing from me, so that "you always begin" is never said again. `WE_GO_BACK`: we have known each
/// other for longer than is noted, so that the guard does not ask for a gift first. `AT_REST`: not to be suggested.
/// `NO_ARTICLES`: wants none.
public enum Mark {
    HELLO_WELCOME, ENJOYS_HEARING, WE_GO_BACK, AT_REST, NO_ARTICLES
}

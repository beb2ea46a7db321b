package app.kith.people;

/// A web address of a contact: a site, a feed or a profile.
///
/// @param label the service or a word of the user's ("LinkedIn", "blog"); may be empty
/// @param profile whether it is the contact's profile on a service (`X-SOCIALPROFILE`, RFC 9554 `SOCIALPROFILE`)
public record Link(String label, String address, boolean profile) {}

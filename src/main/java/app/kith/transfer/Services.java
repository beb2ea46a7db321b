package app.kith.transfer;

import java.util.List;
import java.util.Locale;

/// How services with profiles write their own names; other programs name them in small letters.
final class Services {
    private static final List<String> NAMES = List.of(
            "LinkedIn", "GitHub", "GitLab", "Mastodon", "Bluesky", "Twitter", "Facebook", "Instagram", "XING",
            "YouTube", "Flickr", "Vimeo", "Myspace", "ORCID", "Skype", "Signal", "Threema", "Telegram", "WhatsApp");

    private Services() {}

    /// The name of a service in its own spelling, or the word as it is.
    static String shown(String word) {
        return NAMES.stream().filter(word::equalsIgnoreCase).findFirst().orElse(word);
    }

    /// Whether the label is the name of a service, in its own spelling.
    static boolean known(String label) {
        return NAMES.contains(label);
    }

    /// The name of a service as a type of vCard.
    static String type(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}

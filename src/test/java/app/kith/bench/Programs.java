package app.kith.bench;

import app.kith.bench.Screen.Region;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The programs that are measured, each with a home in which the same people already are.
///
/// @param image Kith's app image
/// @param folder where the homes are made
record Programs(Path image, Path folder) {
    private static final Map<String, String> PLAIN = Map.of();
    private static final Map<String, String> GNOME = Map.of("GSETTINGS_BACKEND", "keyfile");

    /// Makes the homes; takes about a minute, most of it Evolution's data server reading the cards.
    List<Program> prepare(Path people) throws Exception {
        Path kith = home("kith");
        Path bare = withoutCache();
        run(PLAIN, kith, launcher(image), "import", people.toString());
        Path gnome = gnome(people);
        Path thunderbird = thunderbird(people);
        Region list = new Region(180, 150, 540, 800);
        Region search = new Region(185, 20, 560, 75);
        return List.of(
                new Program("kith", List.of(launcher(image)), PLAIN, kith, list, search),
                new Program("kith without cache", List.of(launcher(bare)), PLAIN, kith, list, search),
                new Program(
                        "evolution",
                        List.of("evolution", "-c", "contacts"),
                        GNOME,
                        gnome,
                        new Region(280, 170, 1290, 800),
                        Program.NOWHERE),
                new Program(
                        "thunderbird",
                        List.of("thunderbird", "--profile", thunderbird.resolve("profile").toString(), "-addressbook"),
                        PLAIN,
                        thunderbird,
                        new Region(290, 140, 620, 800),
                        Program.NOWHERE),
                // libadwaita does not let itself be maximised: 800 by 600 in the middle
                new Program("gnome-contacts", List.of("gnome-contacts"), GNOME, gnome, new Region(255, 190, 530, 720),
                        Program.NOWHERE));
    }

    private Path home(String name) throws IOException {
        return Files.createDirectories(folder.resolve("home-" + name));
    }

    private static String launcher(Path image) {
        return image.resolve("bin/kith").toString();
    }

    /// The same image beside it, its files shared, but for the cache.
    private Path withoutCache() throws Exception {
        Path bare = folder.resolve("image-without-cache");
        run(PLAIN, folder, "rm", "-rf", bare.toString());
        run(PLAIN, folder, "cp", "-al", image.toString(), bare.toString());
        Files.delete(bare.resolve("lib/app/kith.aot"));
        return bare;
    }

    private Path gnome(Path people) throws Exception {
        Path home = home("gnome");
        Path settings = Files.createDirectories(home.resolve(".config/glib-2.0/settings")).resolve("keyfile");
        Files.writeString(settings, "[org/gnome/Contacts]\ndid-initial-setup=true\n");
        if (!Files.exists(home.resolve(".local/share/evolution/addressbook/system/contacts.db"))) {
            run(GNOME, home, "dbus-run-session", "--", "/usr/bin/python3", resource("evolution-contacts.py"),
                    people.toString());
        }
        return home;
    }

    private Path thunderbird(Path people) throws Exception {
        Path home = home("thunderbird");
        Path profile = Files.createDirectories(home.resolve("profile"));
        Files.copy(
                Path.of(resource("thunderbird-user.js")),
                profile.resolve("user.js"),
                StandardCopyOption.REPLACE_EXISTING);
        Path book = profile.resolve("abook.sqlite");
        if (!Files.exists(book)) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book)) {
                fill(connection, Files.readString(people).split("(?<=END:VCARD\r\n)"));
            }
        }
        return home;
    }

    private static void fill(Connection connection, String[] cards) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 4");
            statement.execute("CREATE TABLE properties (card TEXT, name TEXT, value TEXT)");
            statement.execute("CREATE TABLE lists (uid TEXT PRIMARY KEY, name TEXT, nickName TEXT, description TEXT)");
            statement.execute("CREATE TABLE list_cards (list TEXT, card TEXT, PRIMARY KEY (list, card))");
            statement.execute("CREATE INDEX properties_card ON properties (card)");
            statement.execute("CREATE INDEX properties_name ON properties (name)");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO properties VALUES (?, ?, ?)")) {
            for (String card : cards) {
                String[] name = value(card, "N:").split(";", -1);
                property(insert, card, "DisplayName", value(card, "FN:"));
                property(insert, card, "PrimaryEmail", value(card, "EMAIL;TYPE=INTERNET:"));
                property(insert, card, "LastName", name[0]);
                property(insert, card, "FirstName", name[1]);
                property(insert, card, "_vCard", card);
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static void property(PreparedStatement insert, String card, String name, String value) throws SQLException {
        insert.setString(1, value(card, "UID:"));
        insert.setString(2, name);
        insert.setString(3, value);
        insert.addBatch();
    }

    private static String value(String card, String start) {
        return card.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow().substring(start.length());
    }

    private static String resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Programs.class.getResource(name)).toURI()).toString();
    }

    private static void run(Map<String, String> variables, Path home, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_RUNTIME_DIR", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(variables);
        if (builder.start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }
}

package app.kith.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.book.StepName;
import app.kith.ledger.Exchange;
import app.kith.people.Contact;
import app.kith.people.Email;
import app.kith.people.Name;
import app.kith.people.Reach;
import app.kith.platform.Theme;
import app.kith.search.SearchOrder;
import app.kith.sharing.Article;
import app.kith.sharing.Channel;
import app.kith.sharing.LetterCard;
import app.kith.sharing.Sender;
import app.kith.sharing.Share;
import app.kith.sharing.page.Guard;
import app.kith.testing.WindowTest;
import app.kith.transfer.Progress;
import app.kith.transfer.Who;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An article is shared, from the pasted address to the entry in the ledger, through the real window and without a mouse.
class ShareFlowTest extends WindowTest {
    private static final String TITLE = "The courage to advertise without stereotypes";
    private static final String PAGE = """
            <html lang="en"><head><title>%s</title>
            <meta property="og:title" content="%s"><meta property="og:site_name" content="Brand Weekly">
            <meta name="description" content="Four brands dropped the old picture of their buyers. Two years on, the numbers are in.">
            </head><body><article><h1>%s</h1><p>Brands advertise without stereotypes: four campaigns, their advertising and
            what the numbers of two years say about brand advertising to women.</p></article></body></html>
            """
            .formatted(TITLE, TITLE, TITLE);

    private static final Contact NOBODY = Contact.named(new UUID(0, 0), Name.NONE, Instant.EPOCH);

    private final HttpServer web = web();
    private Contact jill = NOBODY;
    private Contact rui = NOBODY;
    private Contact erin = NOBODY;
    private Contact marc = NOBODY;

    @Override
    protected void fill() throws Exception {
        jill = known("Jill", "Moreau", "jill@northlight.example",
                "cares about ads without stereotypes; brand campaign in May");
        rui = known("Rui", "Barros", "rui@barros.example", "teaches advertising ethics; collects brand cases");
        erin = known("Erin", "Lowe", "erin@lowe.example", "retail brand manager, advertising without stereotypes");
        marc = known("Marc", "Vidal", "marc@vidal.example", "wrote about stereotypes in toy advertising");
        services().settings().set(Sender.NAME, "Noor Öztürk");
        services().settings().set(Sender.SIGNATURE, "Noor");
        gave(erin, parts().articles().keep("https://elsewhere.example/retail").orElseThrow());
        gave(marc, parts().articles().keep(address()).orElseThrow());
        parts().search().awaitIndex(Duration.ofSeconds(10));
    }

    @Override
    protected Guard guard() {
        return Guard.INTERNET.with(web.getAddress().getPort());
    }

    @AfterEach
    void closeTheWeb() {
        web.stop(0);
    }

    @Test
    @Timeout(value = 150, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anArticleIsSharedWithThoseWhoWouldLoveIt() throws Exception {
        paste(address());
        see(TITLE);
        see("Jill Moreau");
        see("had one lately");
        see("has it already");
        picture("share-suggestions");

        choose("Jill Moreau");
        choose("Rui Barros");
        see("There are no words of your own in it yet");
        into("Your words for all", "Two years of numbers, and the second chart is the one for a board.");
        see("It is like the other letters but for the name");
        show("Jill");
        into("For Jill alone", "The Madrid pilot is the one you asked about in May.");
        show("Rui");
        into("For Rui alone", "The Lisbon chapter quotes your class.");
        seeNoMore("It is like the other letters");
        picture("share-letters");

        choose("Erin Lowe");
        into("For Erin alone", "Page three is about shops like yours.");
        see("Erin Lowe had an article lately and is free on");
        press("Keep it for");
        await().until(() -> parts().shares().kept().size() == 1);

        choose("Marc Vidal");
        into("For Marc alone", "Toys are on page five.");
        see("Marc Vidal has had this article since");
        assertThat(onWindow(() -> button("Save as .eml").isDisabled())).isTrue();

        show("Jill");
        edit("Jill");
        write("PS: see you in Ghent. ");
        Path letter = save("Jill", "jill.eml");
        assertThat(Files.readString(letter)).contains("X-Unsent: 1", "To: Jill Moreau <jill@northlight.example>",
                "PS: see you in Ghent.", "The Madrid pilot");
        sent(jill);
        show("Rui");
        save("Rui", "rui.eml");
        sent(rui);
        theLedgerShowsBoth();
        searchAndTableShowBoth();
        undoTakesAllBack();
    }

    private void theLedgerShowsBoth() throws Exception {
        for (Contact contact : List.of(jill, rui)) {
            assertThat(entries(contact)).extracting(Exchange::what).containsExactly(TITLE);
            Share share = parts().shares().ofContact(contact.id()).getFirst();
            assertThat(share.state()).isEqualTo(Share.State.SENT);
            assertThat(share.channel()).isEqualTo(Channel.EML);
        }
        assertThat(parts().people().rows(List.of(jill.id())).getFirst().lastWord()).isEqualTo(LocalDate.now(clock()));
        assertThat(entries(erin)).hasSize(1);
        assertThat(entries(marc)).hasSize(1);
    }

    private void searchAndTableShowBoth() {
        await().until(() -> parts().search()
                .find("courage advertise", SearchOrder.BEST, 10)
                .ids()
                .containsAll(List.of(jill.id(), rui.id())));
        var sheet = parts().sheets().stream().filter(each -> each.key().equals("exchanges")).findFirst().orElseThrow();
        var rows = new ArrayList<String>();
        try (var table = sheet.content(Who.EVERYBODY, sheet.fields(), Progress.NONE)) {
            table.each(row -> rows.add(String.join(" ", row)));
        }
        assertThat(rows).anyMatch(row -> row.contains(TITLE) && row.contains("Jill Moreau"))
                .anyMatch(row -> row.contains(TITLE) && row.contains("Rui Barros"));
        keys("Ctrl+2");
        write("/");
        write("courage");
        see("Jill Moreau");
        see("Rui Barros");
        keys("Esc", "Esc", "Ctrl+3");
    }

    private void undoTakesAllBack() {
        onWindow(() -> {
            stage().getScene().getRoot().requestFocus();
            return true;
        });
        for (int step = 0; step < 60 && !(entries(jill).isEmpty() && entries(rui).isEmpty()); step++) {
            keys("Ctrl+Z");
        }
        await().until(() -> entries(jill).isEmpty() && entries(rui).isEmpty());
    }

    @Test
    @Timeout(value = 150, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void itLooksRightInEveryRoomAndLight() {
        paste(address());
        see("Jill Moreau");
        choose("Jill Moreau");
        choose("Rui Barros");
        into("Your words for all", "Two years of numbers, and the second chart is the one for a board.");
        into("What you are up to", "I’m finishing the freight study and hiring two analysts.");
        show("Jill");
        into("For Jill alone", "The Madrid pilot is the one you asked about in May.");
        see("Good ");
        picture("share-light");
        theme(Theme.DARK);
        picture("share-dark");
        size(900, 600);
        picture("share-narrow-dark");
        theme(Theme.LIGHT);
        picture("share-narrow-light");
        size(1280, 800);
        keys("Ctrl+Comma");
        see("Letter templates");
        onWindow(() -> {
            lookup(".settings").queryAs(ScrollPane.class).setVvalue(0.52);
            return true;
        });
        picture("letters-settings");
        onWindow(() -> {
            lookup(".settings").queryAs(ScrollPane.class).setVvalue(0.95);
            return true;
        });
        picture("mail-settings");
    }

    private Path save(String given, String name) throws IOException {
        Path file = home().resolve(name);
        files.choose(file);
        until(() -> !button("Save as .eml").isDisabled());
        press("Save as .eml");
        await().until(() -> Files.exists(file));
        see("Was the letter to " + given);
        return file;
    }

    private void sent(Contact contact) {
        press("Yes, sent");
        await().until(() -> !entries(contact).isEmpty());
        seeNoMore("Was the letter to " + contact.called());
    }

    private void paste(String copied) {
        copy(copied);
        keys("Ctrl+L");
    }

    private void copy(String text) {
        onWindow(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void choose(String name) {
        until(() -> candidates().stream().anyMatch(name::equals));
        keys("Ctrl+Shift+L");
        int at = onWindow(() -> candidates().indexOf(name));
        keys("Home");
        for (int step = 0; step < at; step++) {
            keys("Down");
        }
        keys("Space");
        await().until(() -> letters().stream().anyMatch(card -> card.contact().called().equals(name)));
    }

    private List<String> candidates() {
        return lookup(".candidate .row-name").queryAllAs(CheckBox.class)
                .stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(box -> box.localToScene(0, 0).getY()))
                .map(CheckBox::getText)
                .toList();
    }

    private void show(String given) {
        until(() -> lookup(".letter-tabs .toggle-button").queryAllAs(ToggleButton.class)
                .stream()
                .anyMatch(tab -> tab.getText().equals(given)));
        onWindow(() -> {
            lookup(".letter-tabs .toggle-button").queryAllAs(ToggleButton.class)
                    .stream()
                    .filter(tab -> tab.getText().equals(given))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        see("For " + given + " alone");
    }

    private void into(String field, String words) {
        until(() -> field(field).isPresent());
        onWindow(() -> {
            field(field).orElseThrow().requestFocus();
            return true;
        });
        keys("Ctrl+A");
        copy(words);
        keys("Ctrl+V");
    }

    private void edit(String given) {
        show(given);
        keys("Ctrl+E");
        keys("Ctrl+Home");
    }

    private Optional<TextInputControl> field(String name) {
        return lookup(".text-input").queryAllAs(TextInputControl.class)
                .stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst();
    }

    private void press(String name) {
        onWindow(() -> {
            button(name).fire();
            return true;
        });
    }

    private Button button(String name) {
        return lookup(".button").queryAllAs(Button.class)
                .stream()
                .filter(button -> button.getText() != null && button.getText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<LetterCard> letters() {
        Article article = parts().articles().newest().getFirst();
        return parts().drafts()
                .find(article.id())
                .map(draft -> parts().letters().cards(article, draft, services().settings(), Locale.ENGLISH))
                .orElse(List.of());
    }

    private List<Exchange> entries(Contact contact) {
        return parts().exchanges().of(contact.id());
    }

    private Contact known(String given, String family, String address, String note) {
        Contact contact = person(given, family).withReach(Reach.NONE.withEmails(List.of(new Email("", address))));
        parts().people().edit(StepName.of("step.card", given), contact.id(), before -> contact);
        parts().notes().write(contact.id(), contact.called(), LocalDate.now(clock()).minusDays(40), note);
        return contact;
    }

    private void gave(Contact contact, Article article) {
        var draft = parts().drafts().about(article);
        parts().drafts().begin(draft, contact.id(), contact.called());
        LetterCard card = parts().letters().cards(article, draft, services().settings(), Locale.ENGLISH).getFirst();
        Share handed = parts().shares().hand(article, card, Channel.CLIPBOARD, "", "");
        parts().shares().sent(contact.called(), handed.id());
    }

    private String address() {
        return "http://localhost:" + web.getAddress().getPort() + "/ads-without-stereotypes";
    }

    private static HttpServer web() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, page.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(page);
                }
            });
            server.start();
            return server;
        } catch (IOException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}

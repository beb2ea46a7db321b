package app.kith.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.ledger.State;
import app.kith.people.Contact;
import app.kith.sharing.Article;
import app.kith.sharing.Channel;
import app.kith.sharing.LetterCard;
import app.kith.sharing.Share;
import app.kith.testing.WindowTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a mail server took cannot be undone: its entry can be voided, and undo goes on to the step before.
class LeftLetterFlowTest extends WindowTest {
    @Test
    void theUndoOfALetterThatHasLeftIsOfferedAsVoiding() {
        Contact jill = person("Jill", "Moreau");
        Article article = parts().articles().keep("https://a.example/one").orElseThrow();
        var draft = parts().drafts().about(article);
        parts().drafts().begin(draft, jill.id(), "Jill Moreau");
        LetterCard card = parts().letters().cards(article, draft, services().settings(), Locale.ENGLISH).getFirst();
        Share handed = parts().shares().hand(article, card, Channel.SMTP, "", "<a@b.example>");
        parts().shares().accepted("Jill Moreau", handed.id());
        keys("Ctrl+Z");
        see("The letter to Jill Moreau has left and cannot be called back.");
        assertThat(parts().exchanges().of(jill.id()).getFirst().state()).isEqualTo(State.HAPPENED);
        onWindow(() -> {
            lookup(".toast .button").queryButton().fire();
            return true;
        });
        await().until(() -> parts().exchanges().of(jill.id()).getFirst().state() == State.VOIDED);
        assertThat(parts().shares().find(handed.id()).orElseThrow().state()).isEqualTo(Share.State.VOIDED);
        keys("Ctrl+Z");
        await().until(() -> parts().exchanges().of(jill.id()).getFirst().state() == State.HAPPENED);
    }
}

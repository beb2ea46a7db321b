package app.kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.ui.kit.Place;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrailTest {
    private final Trail trail = new Trail();

    @Test
    void backAndForwardGoThroughWhatWasLookedAt() {
        trail.go(Place.found("a"));
        trail.go(Place.found("b"));
        trail.go(Place.page("settings"));
        assertThat(trail.back()).contains(Place.found("b"));
        assertThat(trail.back()).contains(Place.found("a"));
        assertThat(trail.back()).isEmpty();
        assertThat(trail.forward()).contains(Place.found("b"));
    }

    @Test
    void goingElsewhereForgetsWhatLayAhead() {
        trail.go(Place.found("a"));
        trail.go(Place.found("b"));
        trail.back();
        trail.go(Place.found("c"));
        assertThat(trail.forward()).isEmpty();
        assertThat(trail.back()).contains(Place.found("a"));
    }

    @Test
    void theSamePlaceTwiceInARowIsOne() {
        trail.go(Place.found("a"));
        trail.go(Place.found("a"));
        assertThat(trail.back()).isEmpty();
    }

    @Test
    void aPlaceIsWrittenAndReadAgain() {
        var place = new Place("people", UUID.randomUUID(), "golf  lawyer \"at Lyon\"");
        assertThat(Place.read(place.written())).contains(place);
        assertThat(Place.read(Place.page("settings").written())).contains(Place.page("settings"));
        assertThat(Place.read("people nobody x")).isEmpty();
        assertThat(Place.read("")).isEmpty();
    }
}

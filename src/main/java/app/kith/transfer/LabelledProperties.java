package app.kith.transfer;

import static com.github.mangstadt.vinnie.io.VObjectPropertyValues.escape;

import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.util.List;

/// Adds properties with the label of the user's that belongs to them.
final class LabelledProperties {
    private final VCard card;
    private int groups;

    LabelledProperties(VCard card) {
        this.card = card;
    }

    /// Adds a property under a label that is no type of vCard; an empty label adds it alone.
    void add(VCardProperty property, String label) {
        if (!label.isEmpty()) {
            // Kept properties bring groups of their own, named "item1" and on by the programs they come from.
            String group = "kith" + ++groups;
            property.setGroup(group);
            var written = new RawProperty(Labels.PROPERTY, escape(label));
            written.setGroup(group);
            card.addProperty(written);
        }
        card.addProperty(property);
    }

    /// Adds a property under a label, as types where other programs know all its words.
    void addTyped(VCardProperty property, String label) {
        if (!Labels.standard(label)) {
            add(property, label);
            return;
        }
        Labels.types(label).forEach(type -> property.getParameters().addType(type));
        card.addProperty(property);
    }

    /// Keeps the order of a list whose members are not all of one kind, which a card writes kind by kind.
    static void number(List<? extends VCardProperty> list) {
        if (list.stream().map(LabelledProperties::kind).distinct().count() < 2) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            list.get(i).setParameter(Xkith.ORDER, Integer.toString(i + 1));
        }
    }

    private static String kind(VCardProperty property) {
        return property instanceof RawProperty raw ? raw.getPropertyName() : property.getClass().getName();
    }
}

package app.kith.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// Makes a card into the documents of the index. For one thread.
final class CardDocuments {
    private static final FieldType WORDS = words();
    private static final FieldType FORMS = forms();
    private static final int LONGEST_SORT_KEY = 120;

    private final Stems stems = new Stems();
    /// Of the words of one card, which are asked for several times.
    private final Map<String, List<String>> known = new HashMap<>();

    /// The notes, then the card.
    List<Document> of(Card card) {
        known.clear();
        var documents = new ArrayList<Document>();
        var texts = new ArrayList<Text>();
        for (var passage : card.passages()) {
            var text = new Text(passage, Words.of(passage.text()));
            texts.add(text);
            if (passage.place().dated()) {
                documents.add(note(card.id(), text));
            }
        }
        documents.add(card(card, texts));
        return documents;
    }

    /// An id as it lies in the index.
    static BytesRef bytes(UUID id) {
        var bytes = ByteBuffer.allocate(Long.BYTES * 2);
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return new BytesRef(bytes.array());
    }

    private Document note(UUID card, Text text) {
        var document = new Document();
        ids(document, card);
        document.add(new StringField(Fields.ROW, bytes(text.passage.row()), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ROW, bytes(text.passage.row())));
        var date = text.passage.date();
        if (date != null) {
            document.add(new LongField(Fields.DAY, date.toEpochDay(), Field.Store.NO));
        }
        search(document, Fields.NOTE, List.of(text));
        values(document, text.passage.values(), true);
        return document;
    }

    private Document card(Card card, List<Text> texts) {
        var document = new Document();
        ids(document, card.id());
        document.add(new StringField(Fields.IS_CARD, "card", Field.Store.NO));
        search(document, Fields.CARD, texts);
        search(document, Fields.NAME, only(texts, passage -> passage.place() == Place.NAME));
        search(document, Fields.ORGANISATION, only(texts, passage -> passage.place() == Place.ORGANISATION));
        search(document, Fields.PINNED, only(texts, Passage::pinned));
        values(document, CardValues.of(card), false);
        aspects(document, card, texts);
        sorts(document, card);
        document.add(new BinaryDocValuesField(Fields.TEXT, new BytesRef(CardText.write(card.passages()))));
        return document;
    }

    private static void ids(Document document, UUID card) {
        document.add(new StringField(Fields.ID, bytes(card), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, bytes(card)));
    }

    private static void sorts(Document document, Card card) {
        document.add(new SortedDocValuesField(Fields.SORT_NAME, sortKey(card.sortName())));
        if (!card.organisation().isBlank()) {
            document.add(new SortedDocValuesField(Fields.SORT_ORGANISATION, sortKey(card.organisation())));
        }
        var lastWord = card.lastWord();
        if (lastWord != null) {
            document.add(new NumericDocValuesField(Fields.SORT_LAST_WORD, lastWord.toEpochDay()));
        }
        document.add(new NumericDocValuesField(Fields.SORT_CREATED, card.created().toEpochMilli()));
    }

    private static BytesRef sortKey(String text) {
        String folded = Fold.plain(text.strip()).toLowerCase(Locale.ROOT);
        return new BytesRef(folded.substring(0, Math.min(folded.length(), LONGEST_SORT_KEY)));
    }

    private static List<Text> only(List<Text> texts, Predicate<Passage> wanted) {
        return texts.stream().filter(text -> wanted.test(text.passage)).toList();
    }

    private void search(Document document, Fields fields, List<Text> texts) {
        if (texts.isEmpty()) {
            return;
        }
        var forms = new LinkedHashSet<String>();
        for (var text : texts) {
            for (var word : text.words) {
                forms.add(word.plain());
                forms.add(word.spelled());
            }
        }
        document.add(new Field(fields.word(), new WordStream(texts.stream().map(Text::words).toList()), WORDS));
        terms(document, fields.gram(), grams(forms));
        if (fields.stemmed()) {
            terms(document, fields.stem(), stems(forms));
        }
        numbers(document, fields, texts);
    }

    private void aspects(Document document, Card card, List<Text> texts) {
        var byAspect = new EnumMap<Aspect, List<List<Word>>>(Aspect.class);
        for (var text : texts) {
            Aspect aspect = Reasons.aspect(text.passage.place());
            if (aspect != null) {
                byAspect.computeIfAbsent(aspect, none -> new ArrayList<>()).add(text.words);
            }
            for (var value : text.passage.values()) {
                if (value.filter() == Filter.NEEDS || value.filter() == Filter.LIKES) {
                    byAspect.computeIfAbsent(Aspect.WISHES, none -> new ArrayList<>()).add(Words.of(value.text()));
                }
                if (value.filter() == Filter.OFFERS) {
                    byAspect.computeIfAbsent(Aspect.OFFERS, none -> new ArrayList<>()).add(Words.of(value.text()));
                }
            }
        }
        if (!card.answered().isEmpty()) {
            byAspect.put(Aspect.ANSWERED, card.answered().stream().map(Words::of).toList());
        }
        byAspect.forEach(
                (aspect, words) -> document
                        .add(new Field(Fields.of(aspect), new FormStream(words, this::stemsOf), FORMS)));
    }

    private static Set<String> grams(Collection<String> forms) {
        var grams = new HashSet<String>();
        for (String form : forms) {
            for (int length = 1; length <= Math.min(Fields.GRAM, form.length()); length++) {
                grams.add(form.substring(0, length));
            }
        }
        return grams;
    }

    private Set<String> stems(Collection<String> forms) {
        var found = new HashSet<String>();
        forms.forEach(form -> found.addAll(stemsOf(form)));
        return found;
    }

    private List<String> stemsOf(String form) {
        return known.computeIfAbsent(form, stems::of);
    }

    private static void numbers(Document document, Fields fields, List<Text> texts) {
        var whole = new HashSet<String>();
        var endings = new HashSet<String>();
        for (var text : texts) {
            for (var number : PhoneDigits.in(text.passage.text())) {
                whole.add(number.digits());
                for (int from = 0; from <= number.digits().length() - Fields.GRAM; from++) {
                    endings.add(number.digits().substring(from));
                }
            }
        }
        terms(document, fields.number(), whole);
        terms(document, fields.digits(), endings);
    }

    private static void values(Document document, List<Passage.Value> values, boolean note) {
        var byFilter = new EnumMap<Filter, List<List<Word>>>(Filter.class);
        for (var value : values) {
            byFilter.computeIfAbsent(value.filter(), filter -> new ArrayList<>()).add(Words.of(value.text()));
        }
        for (Map.Entry<Filter, List<List<Word>>> entry : byFilter.entrySet()) {
            document.add(new Field(Fields.values(entry.getKey(), note), new WordStream(entry.getValue()), WORDS));
        }
        if (!note) {
            var known = new HashSet<Passage.Value>(values);
            known.forEach(
                    value -> document.add(new StringField(Fields.known(value.filter()), value.text(), Field.Store.NO)));
        }
    }

    private static void terms(Document document, String field, Collection<String> terms) {
        for (String term : terms) {
            document.add(new StringField(field, new BytesRef(term), Field.Store.NO));
        }
    }

    private static FieldType forms() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    private static FieldType words() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    private record Text(Passage passage, List<Word> words) {}
}

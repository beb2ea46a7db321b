package app.kith.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Plain BM25 of some words of an article against the notes of each person, as Lucene comes.
final class PlainRanking implements Ranking {
    private static final String ID = "id";
    private static final String NOTES = "notes";

    private final Analyzer analyzer;
    private final Function<LabelledSet.Piece, String> asked;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /// @param asked the words of an article that are looked for
    PlainRanking(LabelledSet set, Analyzer analyzer, Function<LabelledSet.Piece, String> asked) throws IOException {
        this.analyzer = analyzer;
        this.asked = asked;
        try (var writer = new IndexWriter(directory,
                new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity()))) {
            for (var person : set.people()) {
                var document = new Document();
                document.add(new StringField(ID, person.id(), Field.Store.YES));
                document.add(new TextField(NOTES, person.words(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
    }

    @Override
    public List<String> of(LabelledSet.Piece article) throws IOException {
        var query = new BooleanQuery.Builder();
        try (var words = analyzer.tokenStream(NOTES, asked.apply(article))) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                query.add(new TermQuery(new Term(NOTES, word.toString())), BooleanClause.Occur.SHOULD);
            }
            words.end();
        }
        var ids = new ArrayList<String>();
        for (var hit : searcher.search(query.build(), Math.max(1, reader.maxDoc())).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get(ID));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}

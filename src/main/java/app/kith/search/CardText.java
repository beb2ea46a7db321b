package app.kith.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The passages of a card as they lie in the index, for cutting sentences from them. Values of filters are left out.
final class CardText {
    private static final long NO_DATE = Long.MIN_VALUE;

    private CardText() {}

    static byte[] write(List<Passage> passages) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeShort(passages.size());
            for (var passage : passages) {
                write(passage, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// @throws UncheckedIOException when the bytes are no passages
    static List<Passage> read(BytesRef bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            int count = in.readUnsignedShort();
            var passages = new ArrayList<Passage>(count);
            for (int i = 0; i < count; i++) {
                passages.add(read(in));
            }
            return passages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Passage passage, DataOutputStream out) throws IOException {
        out.writeUTF(passage.place().name());
        out.writeBoolean(passage.pinned());
        LocalDate date = passage.date();
        out.writeLong(date == null ? NO_DATE : date.toEpochDay());
        out.writeLong(passage.row().getMostSignificantBits());
        out.writeLong(passage.row().getLeastSignificantBits());
        byte[] text = passage.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    private static Passage read(DataInputStream in) throws IOException {
        var place = Place.valueOf(in.readUTF());
        boolean pinned = in.readBoolean();
        long day = in.readLong();
        @Nullable
        LocalDate date = day == NO_DATE ? null : LocalDate.ofEpochDay(day);
        var row = new UUID(in.readLong(), in.readLong());
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        return new Passage(place, text, row, date, pinned, List.of());
    }
}

package no.trepart.storage.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Keeps documents as BSON in the file; the default, Java serialization, is larger and tied to library classes. */
final class DocumentType extends BasicDataType<Document> {

    private static final int BYTES_OF_A_MAP = 200;
    private static final int BYTES_OF_AN_ENTRY = 60;
    private static final int BYTES_OF_A_VALUE = 24;

    @Override
    public int getMemory(Document document) {
        return memoryOf(document);
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        ByteBuf bson = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bson);
        target.put(bson.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer source) {
        int start = source.position();
        int length = Integer.reverseBytes(source.getInt(start));
        source.position(start + length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(source.slice(start, length)));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    private static int memoryOf(@Nullable Object value) {
        return switch (value) {
            case null -> BYTES_OF_A_VALUE;
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .mapToInt(entry -> BYTES_OF_AN_ENTRY + memoryOf(entry.getKey()) + memoryOf(entry.getValue()))
                        .reduce(BYTES_OF_A_MAP, Integer::sum);
            case Collection<?> list ->
                list.stream().mapToInt(DocumentType::memoryOf).reduce(BYTES_OF_AN_ENTRY, Integer::sum);
            case String text -> BYTES_OF_A_VALUE + 2 * text.length();
            default -> BYTES_OF_A_VALUE;
        };
    }
}

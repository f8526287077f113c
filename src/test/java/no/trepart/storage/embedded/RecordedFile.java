package no.trepart.storage.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** A file under the prefix {@code recorded:} that remembers, in order, everything that was done to it. */
public final class RecordedFile extends FilePathWrapper {

    static final String PREFIX = "recorded";
    static final List<Act> ACTS = new ArrayList<>();

    /** Something that was done to the file. */
    sealed interface Act {

        /** Bytes were written, which the disk may hold in part only until the next sync. */
        @SuppressWarnings("ArrayRecordComponent")
        record Write(long position, byte[] bytes) implements Act {}

        /** The file was cut. */
        record Cut(long length) implements Act {}

        /** All that was written before is on the disk. */
        record Sync() implements Act {}
    }

    @Override
    public String getScheme() {
        return PREFIX;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            ACTS.add(new Act.Write(position, bytes));
            return file.write(source, position);
        }

        @Override
        protected void implTruncate(long length) throws IOException {
            ACTS.add(new Act.Cut(length));
            file.truncate(length);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            ACTS.add(new Act.Sync());
            file.force(metadata);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}

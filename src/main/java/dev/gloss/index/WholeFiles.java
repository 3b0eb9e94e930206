package dev.gloss.index;

import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/// Reads each file at once and keeps it in memory while it is open, for one who reads all of small
/// files here and there: by itself, Lucene asks the system for each 1,024 bytes.
final class WholeFiles extends FilterDirectory {

    WholeFiles(Directory directory) {
        super(directory);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        try (IndexInput file = in.openInput(name, context)) {
            byte[] bytes = new byte[Math.toIntExact(file.length())];
            file.readBytes(bytes, 0, bytes.length);
            return new ByteBuffersIndexInput(
                    new ByteBuffersDataInput(List.of(ByteBuffer.wrap(bytes))), name);
        }
    }
}

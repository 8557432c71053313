package se.ss12000.conformance.source.recording;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.source.SourceException;

/** A file of lines that only its owner can read; each is safe as soon as it has been added. */
final class Journal implements Closeable {
  private static final int BUFFER = 64 << 10;

  private final Path path;
  private final RandomAccessFile file;
  private long end;

  /** Over everything written so far; none when the file was there before. */
  private @Nullable MessageDigest running;

  /** Where a line stands, without its end. */
  record Span(long offset, int length) {}

  /** Takes lines as they are read. */
  @FunctionalInterface
  interface LineReader {
    void line(Span span, byte[] line) throws SourceException;
  }

  private Journal(Path path, RandomAccessFile file) throws IOException {
    this.path = path;
    this.file = file;
    this.end = file.length();
  }

  /**
   * Begins a new file.
   *
   * @throws FileAlreadyExistsException when there is one: what was recorded is not thrown away
   */
  static Journal create(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(path);
    }
    var journal = new Journal(path, new RandomAccessFile(path.toFile(), "rw"));
    journal.running = sha256();
    return journal;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a file, to add to it if it is {@code writable}. */
  static Journal open(Path path, boolean writable) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return new Journal(path, new RandomAccessFile(path.toFile(), writable ? "rw" : "r"));
  }

  /**
   * Reads all lines.
   *
   * @return how many bytes follow after the end of the last line
   */
  int read(LineReader reader) throws IOException, SourceException {
    var line = new ByteArrayOutputStream(BUFFER);
    long offset = 0;
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[BUFFER];
      int count = in.read(buffer);
      while (count >= 0) {
        int from = 0;
        for (int i = 0; i < count; i++) {
          if (buffer[i] == '\n') {
            line.write(buffer, from, i - from);
            from = i + 1;
            reader.line(new Span(offset, line.size()), line.toByteArray());
            offset += line.size() + 1L;
            line.reset();
          }
        }
        line.write(buffer, from, count - from);
        count = in.read(buffer);
      }
    }
    return line.size();
  }

  /** Forgets what follows after the last line, so that another can be added. */
  synchronized void cut(int bytes) throws IOException {
    file.setLength(file.length() - bytes);
    end = file.length();
  }

  /** Adds a line that is given in pieces. */
  synchronized Span append(List<byte[]> pieces) throws IOException {
    int length = pieces.stream().mapToInt(piece -> piece.length).reduce(0, Math::addExact);
    var span = new Span(end, length);
    try {
      file.seek(end);
      for (byte[] piece : pieces) {
        file.write(piece);
      }
      file.write('\n');
      end += length + 1L;
      pieces.forEach(this::count);
      count(new byte[] {'\n'});
      return span;
    } catch (IOException e) {
      // Half a line in the middle of the file would make it unreadable.
      file.setLength(end);
      throw e;
    }
  }

  private void count(byte[] bytes) {
    if (running != null) {
      running.update(bytes);
    }
  }

  synchronized byte[] line(Span span) throws IOException {
    byte[] line = new byte[span.length()];
    file.seek(span.offset());
    file.readFully(line);
    return line;
  }

  /** SHA-256 over the file. */
  synchronized String digest() throws IOException {
    return "sha256:" + HexFormat.of().formatHex(digested().digest());
  }

  private MessageDigest digested() throws IOException {
    if (running != null) {
      try {
        return (MessageDigest) running.clone();
      } catch (CloneNotSupportedException e) {
        // Then it is read once more.
        running = null;
      }
    }
    try (var in =
        new DigestInputStream(new BufferedInputStream(Files.newInputStream(path)), sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return in.getMessageDigest();
    }
  }

  Path path() {
    return path;
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }
}

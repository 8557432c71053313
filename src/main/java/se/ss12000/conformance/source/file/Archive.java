package se.ss12000.conformance.source.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive, as a folder of documents. */
final class Archive implements Closeable {
  private static final byte[] MAGIC = {'P', 'K', 3, 4};

  private final ZipFile zip;

  Archive(Path path) throws IOException {
    this.zip = open(path);
  }

  /** Whether a file is an archive: by its name, or by how it begins when the name says nothing. */
  static boolean isAt(Path path, String label) throws IOException {
    String name = label.toLowerCase(Locale.ROOT);
    if (name.endsWith(".zip") || Finder.isReadable(name)) {
      return name.endsWith(".zip");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  /** Whether an entry is an archive itself. */
  static boolean isNested(ZipEntry entry) {
    return entry.getName().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** The names of entries are UTF-8, or whatever was common where the archive was made. */
  private static ZipFile open(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      Charset other =
          Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
      return new ZipFile(path.toFile(), other);
    }
  }

  /** The entries to read, sorted by name. */
  List<ZipEntry> entries() {
    return zip.stream()
        .filter(entry -> !entry.isDirectory() && !isHidden(entry))
        .filter(entry -> Finder.isReadable(entry.getName()))
        .map(ZipEntry.class::cast)
        .sorted(Comparator.comparing(ZipEntry::getName))
        .toList();
  }

  InputStream open(ZipEntry entry) throws IOException {
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new ZipException("no content");
    }
    return Bomb.guarded(in, () -> entry.getCompressedSize());
  }

  /** Systems add folders of their own to archives, such as {@code __MACOSX}. */
  private static boolean isHidden(ZipEntry entry) {
    return Arrays.stream(entry.getName().split("[/\\\\]", -1))
        .anyMatch(step -> step.startsWith(".") || step.equals("__MACOSX"));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

package se.ss12000.conformance.source.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.source.DocumentReader;
import se.ss12000.conformance.source.Source;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.TypeTeller;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Files, folders, archives and standard input. */
public final class FileSource implements Source, Closeable {
  private static final Text NOTHING =
      Text.sv("det finns ingenting att läsa: ingen mapp har .json, .jsonl, .ndjson, .gz eller .zip")
          .en("there is nothing to read: no folder has any .json, .jsonl, .ndjson, .gz or .zip");

  private static final Text CHANGED =
      Text.sv("{file} har ändrats medan den granskades; kör igen")
          .en("{file} has changed while it was being judged; run again");
  private static final Text NESTED =
      Text.sv("arkiv i arkiv läses inte; packa upp det först")
          .en("archives within archives are not read; unpack it first");
  private static final Text EMPTY_ARCHIVE =
      Text.sv("arkivet har ingen .json, .jsonl eller .ndjson")
          .en("the archive has no .json, .jsonl or .ndjson");

  private final List<Path> paths;
  private final DocumentReader reader;
  private final Spools spools;
  private final Snapshots snapshots = new Snapshots();
  private @Nullable List<Place> places;
  private final Map<String, Contents> held = new HashMap<>();
  private @Nullable Rereading rereading;
  private boolean digested = true;
  private @Nullable String digest;

  /**
   * @param paths what to read, {@code -} for standard input
   * @param type what all records are, when the user says so
   */
  public FileSource(
      List<Path> paths, Optional<EntityType> type, Standard standard, InputStream stdin) {
    this(paths, type, standard, Optional.empty(), stdin);
  }

  /**
   * @param acceptance reads what is certainly valid, without a parser
   */
  public FileSource(
      List<Path> paths,
      Optional<EntityType> type,
      Standard standard,
      Optional<Acceptance> acceptance,
      InputStream stdin) {
    this.paths = List.copyOf(paths);
    this.reader = new DocumentReader(new TypeTeller(standard, type), acceptance);
    this.spools = new Spools(stdin);
  }

  /** Leaves out the digest; to be said before anything is read. */
  public void spareDigest() {
    digested = false;
  }

  /** The paths that lead to nothing. */
  public static List<Path> missing(List<Path> paths) {
    var missing = new ArrayList<Path>();
    for (Path path : paths) {
      if (!path.equals(Spools.STDIN) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        missing.add(path);
      }
    }
    return missing;
  }

  @Override
  public void read(Consumer<Payload> payloads) throws SourceException {
    var first = digest == null ? firstDigest() : null;
    try {
      for (Place place : places()) {
        if (!place.problem().isEmpty()) {
          unavailable(place.label(), place.problem(), first, payloads);
        } else {
          read(place, first, payloads);
        }
      }
    } finally {
      if (first != null) {
        digest = first.value();
      }
    }
  }

  private InputDigest firstDigest() {
    return digested ? InputDigest.begin() : InputDigest.unwanted();
  }

  @Override
  public void confine(Map<EntityType, Optional<Set<UUID>>> types) {
    rereading = new Rereading(reader, types);
  }

  private List<Place> places() throws SourceException {
    if (places == null) {
      places = new Finder().find(paths);
    }
    if (places.stream().allMatch(place -> place.problem().equals(Finder.NO_JSON))) {
      throw new SourceException(NOTHING);
    }
    return places;
  }

  private void read(Place place, @Nullable InputDigest first, Consumer<Payload> payloads)
      throws SourceException {
    try {
      Path path = spools.readable(place.path());
      if (snapshots.differs(path)) {
        throw new SourceException(CHANGED.with("file", place.label()));
      }
      if (Archive.isAt(path, place.label())) {
        readArchive(place.label(), path, first, payloads);
      } else {
        document(place.label(), () -> Gunzip.open(Files.newInputStream(path)), first, payloads);
      }
    } catch (IOException e) {
      unavailable(place.label(), Reasons.of(e), first, payloads);
    }
  }

  private void readArchive(
      String label, Path path, @Nullable InputDigest first, Consumer<Payload> payloads)
      throws IOException {
    try (var archive = new Archive(path)) {
      List<ZipEntry> entries = archive.entries();
      for (ZipEntry entry : entries) {
        String name = label + "!" + entry.getName();
        if (Archive.isNested(entry)) {
          unavailable(name, NESTED, first, payloads);
        } else {
          document(name, () -> Gunzip.open(archive.open(entry)), first, payloads);
        }
      }
      if (entries.isEmpty()) {
        unavailable(label, EMPTY_ARCHIVE, first, payloads);
      }
    }
  }

  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  private void document(
      String label, Opening opening, @Nullable InputDigest first, Consumer<Payload> payloads) {
    Contents known = held.get(label);
    if (known != null && rereading != null && rereading.passesOver(known)) {
      return;
    }
    try (InputStream in = opening.open()) {
      var origin = new Origin.File(label);
      if (first != null) {
        first.read(label, in, content -> note(label, content, origin, payloads));
      } else if (known != null && rereading != null) {
        rereading.read(in, label, known, payloads);
      } else {
        reader.read(in, origin, label, payloads);
      }
    } catch (IOException e) {
      unavailable(label, Reasons.of(e), first, payloads);
    }
  }

  /** Reads a document, and keeps in mind what it holds. */
  private void note(String label, InputStream content, Origin origin, Consumer<Payload> payloads)
      throws IOException {
    var contents = new Contents();
    Consumer<Payload> noted = contents::add;
    reader.read(content, origin, label, noted.andThen(payloads));
    held.put(label, contents);
  }

  private void unavailable(
      String label, Text reason, @Nullable InputDigest first, Consumer<Payload> payloads) {
    if (first != null) {
      first.unavailable(label);
    }
    payloads.accept(new Unavailable(new Origin.File(label), reader.typeOf(label), reason));
  }

  @Override
  public String digest() {
    if (digest == null) {
      throw new IllegalStateException("nothing has been read yet");
    }
    return digest;
  }

  @Override
  public void close() throws IOException {
    spools.close();
  }
}

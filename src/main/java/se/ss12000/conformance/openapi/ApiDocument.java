package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Fault;
import se.ss12000.conformance.yaml.YamlException;

/**
 * An OpenAPI document with all files it is split over.
 *
 * <p>References are followed to files beside it, never over the network.
 */
final class ApiDocument {
  private static final Text UNREADABLE =
      Text.sv("filen finns inte eller går inte att läsa")
          .en("the file is missing or cannot be read");
  private static final Text NO_FILE =
      Text.sv("$ref pekar på filen {word}, som inte finns eller inte går att läsa")
          .en("$ref points to the file {word}, which is missing or cannot be read");
  private static final Text TOO_LARGE =
      Text.sv("filen är större än {mb} MB; dela upp den på flera")
          .en("the file is larger than {mb} MB; split it into several");
  private static final Text REMOTE =
      Text.sv("$ref pekar på {word}; bara filer läses: spara en kopia bredvid och peka på den")
          .en(
              "$ref points to {word}; only files are read: keep a copy beside it and point to"
                  + " that");
  private static final Text NOWHERE =
      Text.sv("$ref pekar på {word}, som inte finns. {hint}")
          .en("$ref points to {word}, which does not exist. {hint}");
  private static final Text CIRCLE =
      Text.sv("$ref leder tillbaka till sig själv: {word}").en("$ref leads back to itself: {word}");

  /** YAML is read whole, and its reader stops at three million characters. */
  private static final int YAML_MB = 3;

  private static final int JSON_MB = 20;

  private final Map<Path, ApiFile> files = new LinkedHashMap<>();
  private final Map<String, byte[]> contents = new TreeMap<>();
  private final Path folder;
  private final ApiFile root;

  private ApiDocument(Path path) throws YamlException {
    Path normal = path.toAbsolutePath().normalize();
    Path parent = normal.getParent();
    this.folder = parent == null ? normal : parent;
    var start = new Fault(path.toString(), Position.START, UNREADABLE);
    this.root = load(normal, path.toString(), start);
  }

  /** Opens the file that holds the paths; the others are read when something points to them. */
  static ApiDocument open(Path path) throws YamlException {
    return new ApiDocument(path);
  }

  Part root() {
    return new Part(root, root.root());
  }

  /** The value itself, however many references lead to it. */
  Part resolved(Part part) throws YamlException {
    Set<JsonNode> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    Part at = part;
    while (at.isReference()) {
      if (!passed.add(at.json())) {
        throw at.at("$ref").fault(CIRCLE.with("word", at.reference()));
      }
      at = target(at);
    }
    return at;
  }

  /** What a reference points to, which may be a reference again. */
  private Part target(Part part) throws YamlException {
    String reference = part.reference();
    Part place = part.at("$ref");
    String[] halves = reference.split("#", 2);
    ApiFile file = halves[0].isEmpty() ? part.file() : file(part, halves[0], place);
    Part at = new Part(file, file.root());
    String pointer = halves.length == 2 ? decoded(halves[1]) : "";
    for (String token : pointer.isEmpty() ? List.<String>of() : tokens(pointer)) {
      at = step(at.isReference() && !at.has(token) ? resolved(at) : at, token, place);
    }
    return at;
  }

  private static Part step(Part owner, String token, Part place) throws YamlException {
    JsonNode array = owner.json();
    Part next =
        array.isArray() && token.matches("\\d{1,6}")
            ? new Part(owner.file(), array.path(Integer.parseInt(token)))
            : owner.at(token);
    if (!next.isThere()) {
      throw place.fault(
          NOWHERE.with(
              Map.of(
                  "word", Text.same(place.json().asText()),
                  "hint", DidYouMean.question(token, owner.members().keySet()))));
    }
    return next;
  }

  /** The first token is empty, for what comes before the first slash; a name alone is an anchor. */
  private static List<String> tokens(String pointer) {
    List<String> tokens = List.of(pointer.split("/", -1));
    return (pointer.startsWith("/") ? tokens.subList(1, tokens.size()) : tokens)
        .stream().map(token -> token.replace("~1", "/").replace("~0", "~")).toList();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private ApiFile file(Part part, String reference, Part place) throws YamlException {
    boolean elsewhere = reference.matches("(?s)([A-Za-z][A-Za-z0-9+.-]*:|/).*");
    if (elsewhere) {
      throw place.fault(REMOTE.with("word", reference));
    }
    Fault missing = place.file().fault(place.json(), NO_FILE.with("word", reference));
    try {
      Path path = part.file().path().resolveSibling(decoded(reference)).normalize();
      return load(path, folder.relativize(path).toString().replace('\\', '/'), missing);
    } catch (InvalidPathException e) {
      throw new YamlException(List.of(missing));
    }
  }

  private ApiFile load(Path path, String name, Fault missing) throws YamlException {
    ApiFile known = files.get(path);
    if (known != null) {
      return known;
    }
    boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
    int megabytes = json ? JSON_MB : YAML_MB;
    try {
      if (!Files.isRegularFile(path)) {
        throw new YamlException(List.of(missing));
      }
      if (Files.size(path) > megabytes * 1_000_000L) {
        throw new YamlException(
            List.of(new Fault(name, Position.START, TOO_LARGE.with("mb", megabytes))));
      }
      byte[] content = Files.readAllBytes(path);
      ApiFile file = ApiFileReader.read(name, path, content);
      files.put(path, file);
      contents.put(files.size() == 1 ? "" : name, content);
      return file;
    } catch (IOException e) {
      throw new YamlException(List.of(missing));
    }
  }

  /** SHA-256 over all files read so far; of one file alone, over just that. */
  String digest() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (name, content) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(content);
          });
      return "sha256:" + HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many files it is split over, as far as read. */
  int files() {
    return files.size();
  }
}

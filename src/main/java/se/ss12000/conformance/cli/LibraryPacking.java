package se.ss12000.conformance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.standard.Packing;
import se.ss12000.conformance.standard.Standards;

/**
 * Packs the standard and the scenarios when the program is built, so that a run reads them fast.
 */
public final class LibraryPacking {
  private LibraryPacking() {}

  /**
   * Packs all there is.
   *
   * @param args the folder of the classes, in which everything is at its place already
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    for (var folder : folders().entrySet()) {
      Path packed = classes.resolve(folder.getKey() + Library.PACKED);
      Files.write(packed, Packing.pack(trees(folder.getKey(), folder.getValue())));
    }
  }

  /** What is packed: files by folder, in the order in which they are wanted. */
  static Map<String, List<String>> folders() {
    var folders = new LinkedHashMap<String, List<String>>();
    folders.put("schemas", List.of("versions.json", "errata.json"));
    Standards.names().forEach(version -> pack("schemas/" + version, folders));
    List<String> scenarios = ScenarioShelf.ids().stream().map(id -> id + ".yaml").toList();
    folders.put("scenarios", scenarios);
    return folders;
  }

  private static void pack(String folder, Map<String, List<String>> folders) {
    folders.put(folder, Library.list(folder));
  }

  /** The trees of files, read as JSON or YAML. */
  static Map<String, JsonNode> trees(String folder, List<String> files) throws IOException {
    var json = new ObjectMapper();
    var yaml = new ObjectMapper(new YAMLFactory());
    var trees = new LinkedHashMap<String, JsonNode>();
    for (String file : files) {
      byte[] content = Library.read(folder + "/" + file);
      trees.put(file, (file.endsWith(".json") ? json : yaml).readTree(content));
    }
    return trees;
  }
}

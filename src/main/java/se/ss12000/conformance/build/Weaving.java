package se.ss12000.conformance.build;

import static java.util.jar.JarFile.MANIFEST_NAME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Weaves plain code into a jar in place of what Java would make at every start: classes for
 * lambdas, and the comparison of records. Classes for an older Java become such for Java 11 when
 * they are woven; of the others those for Java 5 become such for Java 6.
 */
public final class Weaving {
  private static final String CLASS = ".class";

  private final List<String> prefixes;
  private final Map<ZipEntry, byte[]> entries = new LinkedHashMap<>();
  private final Weaver weaver = new Weaver();

  private Weaving(List<String> prefixes) {
    this.prefixes = prefixes;
  }

  /**
   * Weaves a jar; the other appears complete or not at all.
   *
   * @param args the jar, what it becomes, and the beginnings of the names of the entries to weave
   */
  public static void main(String[] args) throws IOException {
    var weaving = new Weaving(List.of(args).subList(2, args.length));
    weaving.read(Path.of(args[0]));
    Path woven = Path.of(args[1]);
    Path part = woven.resolveSibling(woven.getFileName() + ".part");
    weaving.write(part);
    Files.move(part, woven, StandardCopyOption.REPLACE_EXISTING);
  }

  private void read(Path jar) throws IOException {
    try (var zip = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        entries.put(entry, woven(entry.getName(), content));
      }
    }
  }

  private byte[] woven(String name, byte[] content) {
    if (isWoven(name)) {
      return weaver.weave(content);
    }
    return name.endsWith(CLASS) && OldClass.is(content) ? OldClass.renewed(content) : content;
  }

  private boolean isWoven(String name) {
    return name.endsWith(CLASS) && prefixes.stream().anyMatch(name::startsWith);
  }

  private void write(Path jar) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (var entry : inOrder()) {
        String name = entry.getKey().getName();
        byte[] content =
            isWoven(name)
                ? weaver.joined(name.substring(0, name.length() - CLASS.length()), entry.getValue())
                : entry.getValue();
        write(zip, name, entry.getKey(), content);
      }
      ZipEntry sample = entries.keySet().iterator().next();
      for (var made : weaver.made().entrySet()) {
        write(zip, made.getKey() + CLASS, sample, made.getValue());
      }
    }
  }

  /** What a short run reads of the jar comes first; the rest stays in its order. */
  private List<Map.Entry<ZipEntry, byte[]>> inOrder() {
    return Stream.of(true, false)
        .flatMap(
            first ->
                entries.entrySet().stream()
                    .filter(entry -> isFirst(entry.getKey().getName()) == first))
        .toList();
  }

  private static boolean isFirst(String name) {
    return name.endsWith(".packed") || name.equals("META-INF/") || name.equals(MANIFEST_NAME);
  }

  /** The time is that of another entry, so that the same build makes the same jar. */
  private static void write(ZipOutputStream zip, String name, ZipEntry like, byte[] content)
      throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(like.getTimeLocal());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}

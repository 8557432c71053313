package se.ss12000.conformance.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

final class WeavingTest {
  private static final String FOLDER = "se/ss12000/conformance/build/";
  private static final String NOTE = "a note\n";

  @TempDir private Path folder;
  private Path plain;
  private Path woven;

  @BeforeEach
  void weave() throws Exception {
    plain = folder.resolve("plain.jar");
    woven = folder.resolve("woven.jar");
    URI jar = URI.create("jar:" + plain.toUri());
    Path classes = Path.of(Specimen.class.getResource("Specimen.class").toURI()).getParent();
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"));
        Stream<Path> files = Files.list(classes)) {
      Files.createDirectories(zip.getPath(FOLDER));
      Files.writeString(zip.getPath("note.txt"), NOTE);
      Files.writeString(zip.getPath("trees.packed"), NOTE);
      for (Path file : files.filter(f -> f.toString().contains("Specimen")).toList()) {
        Files.copy(file, zip.getPath(FOLDER, file.getFileName().toString()));
      }
    }
    Weaving.main(new String[] {plain.toString(), woven.toString(), "se/"});
  }

  @Test
  void aWovenClassDoesTheSame() throws Exception {
    assertThat(said(woven)).contains("inner!", "dd!").isEqualTo(said(plain));
  }

  @Test
  void nothingIsLeftThatJavaWouldMakeAtRunTime() throws IOException {
    assertThat(makers(plain)).contains("LambdaMetafactory", "ObjectMethods.equals");
    assertThat(makers(woven)).doesNotContain("LambdaMetafactory", "ObjectMethods.equals");
  }

  @Test
  void leavesWhatIsNotToBeWoven() throws IOException {
    Path untouched = folder.resolve("untouched.jar");

    Weaving.main(new String[] {plain.toString(), untouched.toString(), "org/"});

    assertThat(makers(untouched)).isEqualTo(makers(plain));
    try (var jar = new JarFile(woven.toFile());
        InputStream note = jar.getInputStream(jar.getEntry("note.txt"))) {
      assertThat(new String(note.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(NOTE);
    }
  }

  @Test
  void classesOfAnOlderJavaAreWovenToo() throws Exception {
    Path library = folder.resolve("library.jar");
    Path libraryWoven = folder.resolve("library-woven.jar");
    Path made = Path.of(PathType.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Files.copy(made, library);

    Weaving.main(new String[] {library.toString(), libraryWoven.toString(), "com/networknt/"});

    assertThat(makers(library)).contains("LambdaMetafactory");
    assertThat(makers(libraryWoven)).doesNotContain("LambdaMetafactory");
    URL[] urls = {libraryWoven.toUri().toURL()};
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass(PathType.class.getName());
      Object pointer = type.getField("JSON_POINTER").get(null);
      var path = new StringBuilder("/a");
      type.getMethod("append", StringBuilder.class, String.class).invoke(pointer, path, "b~");
      assertThat(path).hasToString("/a/b~0");
    }
  }

  @Test
  void whatIsPackedComesFirst() throws IOException {
    try (var jar = new JarFile(woven.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .startsWith("trees.packed")
          .contains("note.txt");
    }
  }

  @Test
  void theSameJarIsWovenTheSame() throws IOException {
    Path again = folder.resolve("again.jar");

    Weaving.main(new String[] {plain.toString(), again.toString(), "se/"});

    assertThat(again).hasSameBinaryContentAs(woven);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  private static String said(Path jar) throws Exception {
    URL[] urls = {jar.toUri().toURL()};
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Class<?> specimen = loader.loadClass(Specimen.class.getName());
      return ((Supplier<?>) specimen.getConstructor().newInstance()).get().toString();
    }
  }

  /** What the classes of a jar have Java make. */
  private static List<String> makers(Path path) throws IOException {
    var makers = new ArrayList<String>();
    try (var jar = new JarFile(path.toFile())) {
      for (ZipEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          new ClassReader(in).accept(new Makers(makers), 0);
        }
      }
    }
    return makers;
  }

  /** Notes what a class has Java make. */
  private static final class Makers extends ClassVisitor {
    private final List<String> makers;

    Makers(List<String> makers) {
      super(Opcodes.ASM9);
      this.makers = makers;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String method, String types, Handle maker, Object... arguments) {
          String owner = maker.getOwner().replaceFirst(".*/", "");
          makers.add(owner.equals("ObjectMethods") ? owner + "." + method : owner);
        }
      };
    }
  }
}

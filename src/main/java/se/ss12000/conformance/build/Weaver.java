package se.ss12000.conformance.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Weaves the classes of a program, one by one, and keeps the classes that it makes for them. */
final class Weaver {
  private final Map<String, byte[]> made = new LinkedHashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();

  /** The class as it is to be, but for {@link #joined}. */
  byte[] weave(byte[] content) {
    var reader = new ClassReader(content);
    var writer = new ClassWriter(reader, 0);
    reader.accept(new WovenClass(writer, this), 0);
    return writer.toByteArray();
  }

  /** Keeps a class that was made, and belongs to those who share their private members. */
  void keep(String host, String name, byte[] content) {
    made.put(name, content);
    members.computeIfAbsent(host, h -> new ArrayList<>()).add(name);
  }

  /** The classes that were made, by their internal names. */
  Map<String, byte[]> made() {
    return Collections.unmodifiableMap(made);
  }

  /** A woven class, once all are, that knows who may use its private members. */
  byte[] joined(String name, byte[] content) {
    List<String> added = members.getOrDefault(name, List.of());
    if (added.isEmpty()) {
      return content;
    }
    var reader = new ClassReader(content);
    var writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            added.forEach(writer::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    return writer.toByteArray();
  }
}

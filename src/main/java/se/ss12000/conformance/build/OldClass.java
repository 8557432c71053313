package se.ss12000.conformance.build;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** A class for Java 5, as picocli's are: Java does not keep those in an archive. */
final class OldClass {
  private static final int VERSION_AT = 6;

  private OldClass() {}

  static boolean is(byte[] content) {
    return ByteBuffer.wrap(content).getShort(VERSION_AT) < Opcodes.V1_6;
  }

  /** The same class for Java 6. What it refers to has to be on the class path. */
  static byte[] renewed(byte[] content) {
    var writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    var newer =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version,
              int access,
              String name,
              @Nullable String signature,
              @Nullable String superName,
              String @Nullable [] interfaces) {
            super.visit(Opcodes.V1_6, access, name, signature, superName, interfaces);
          }
        };
    new ClassReader(content).accept(newer, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}

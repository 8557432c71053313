package se.ss12000.conformance.build;

import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The code by which two records are compared, and hashed, with the same results as Java's own. */
final class RecordComparison {
  private static final String EQUALS = "equals";
  private static final String HASH = "hashCode";
  private static final Set<String> METHODS = Set.of(EQUALS, HASH);
  private static final int ACCESS =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
  private static final int FACTOR = 31;

  private final String own;
  private final ClassVisitor woven;

  RecordComparison(String own, ClassVisitor woven) {
    this.own = own;
    this.woven = woven;
  }

  /** Whether a method of records is written here. */
  static boolean knows(String method) {
    return METHODS.contains(method);
  }

  /** How the code for a method is called. */
  static String name(String method) {
    return "$" + method;
  }

  /** Adds the code for a method. */
  void add(String method, Handle... getters) {
    if (method.equals(HASH)) {
      hash(getters);
    } else {
      comparison(getters);
    }
  }

  private void hash(Handle... getters) {
    MethodVisitor code = woven.visitMethod(ACCESS, name(HASH), "(L" + own + ";)I", null, null);
    code.visitCode();
    code.visitInsn(Opcodes.ICONST_0);
    for (Handle getter : getters) {
      code.visitIntInsn(Opcodes.BIPUSH, FACTOR);
      code.visitInsn(Opcodes.IMUL);
      get(code, 0, getter);
      Type type = Type.getType(getter.getDesc());
      boolean primitive = Conversion.isPrimitive(type);
      String takes = primitive ? type.getDescriptor() : "Ljava/lang/Object;";
      call(code, primitive ? wrapper(type) : "java/util/Objects", HASH, "(" + takes + ")I");
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(4, 1);
    code.visitEnd();
  }

  private void comparison(Handle... getters) {
    String types = "(L" + own + ";Ljava/lang/Object;)Z";
    MethodVisitor code = woven.visitMethod(ACCESS, name(EQUALS), types, null, null);
    var different = new Label();
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, own);
    code.visitJumpInsn(Opcodes.IFEQ, different);
    for (Handle getter : getters) {
      get(code, 0, getter);
      get(code, 1, getter);
      compare(code, Type.getType(getter.getDesc()), different);
    }
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(different);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(4, 2);
    code.visitEnd();
  }

  private void get(MethodVisitor code, int variable, Handle getter) {
    code.visitVarInsn(Opcodes.ALOAD, variable);
    if (variable > 0) {
      code.visitTypeInsn(Opcodes.CHECKCAST, own);
    }
    code.visitFieldInsn(Opcodes.GETFIELD, own, getter.getName(), getter.getDesc());
  }

  /** Jumps when the two on top of the stack are different. */
  private static void compare(MethodVisitor code, Type type, Label different) {
    if (Conversion.isPrimitive(type)) {
      String two = type.getDescriptor() + type.getDescriptor();
      call(code, wrapper(type), "compare", "(" + two + ")I");
      code.visitJumpInsn(Opcodes.IFNE, different);
    } else {
      call(code, "java/util/Objects", EQUALS, "(Ljava/lang/Object;Ljava/lang/Object;)Z");
      code.visitJumpInsn(Opcodes.IFEQ, different);
    }
  }

  private static void call(MethodVisitor code, String owner, String method, String types) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, types, false);
  }

  private static String wrapper(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> "java/lang/Boolean";
      case Type.CHAR -> "java/lang/Character";
      case Type.BYTE -> "java/lang/Byte";
      case Type.SHORT -> "java/lang/Short";
      case Type.INT -> "java/lang/Integer";
      case Type.LONG -> "java/lang/Long";
      case Type.FLOAT -> "java/lang/Float";
      default -> "java/lang/Double";
    };
  }
}

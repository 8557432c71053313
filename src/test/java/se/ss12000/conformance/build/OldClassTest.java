package se.ss12000.conformance.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

final class OldClassTest {
  private static final String NAME = "se/ss12000/conformance/build/Magnitude";
  private static final Type OBJECT = Type.getType(Object.class);

  @Test
  void aRenewedClassDoesTheSame() throws Exception {
    byte[] renewed = OldClass.renewed(magnitude());

    assertThat(OldClass.is(magnitude())).isTrue();
    assertThat(OldClass.is(renewed)).isFalse();
    Class<?> loaded = MethodHandles.lookup().defineClass(renewed);
    var magnitude = (IntUnaryOperator) loaded.getDeclaredConstructor().newInstance();
    assertThat(magnitude.applyAsInt(-7)).isEqualTo(7);
    assertThat(magnitude.applyAsInt(7)).isEqualTo(7);
  }

  @Test
  void classesOfTodayAreNotOld() throws IOException {
    try (InputStream today = OldClassTest.class.getResourceAsStream("OldClassTest.class")) {
      assertThat(OldClass.is(today.readAllBytes())).isFalse();
    }
  }

  /** What a compiler for Java 5 would make of a method with a branch. */
  private static byte[] magnitude() {
    var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] interfaces = {Type.getInternalName(IntUnaryOperator.class)};
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER;
    writer.visit(Opcodes.V1_5, access, NAME, null, OBJECT.getInternalName(), interfaces);
    var made = new Method("<init>", "()V");
    var start = new GeneratorAdapter(Opcodes.ACC_PUBLIC, made, null, null, writer);
    start.loadThis();
    start.invokeConstructor(OBJECT, made);
    start.returnValue();
    start.endMethod();
    var method = new Method("applyAsInt", "(I)I");
    var code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, method, null, null, writer);
    var positive = code.newLabel();
    code.loadArg(0);
    code.ifZCmp(GeneratorAdapter.GE, positive);
    code.loadArg(0);
    code.math(GeneratorAdapter.NEG, Type.INT_TYPE);
    code.returnValue();
    code.mark(positive);
    code.loadArg(0);
    code.returnValue();
    code.endMethod();
    return writer.toByteArray();
  }
}

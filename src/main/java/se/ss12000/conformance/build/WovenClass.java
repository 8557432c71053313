package se.ss12000.conformance.build;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class in which nothing is left to be made at run time but what is rare or slow anyway. */
final class WovenClass extends ClassVisitor {
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  private final Weaver weaver;
  private final Map<String, Handle[]> compared = new LinkedHashMap<>();
  private String own = "";
  private String host = "";
  private int version;
  private int lambdas;

  WovenClass(ClassVisitor woven, Weaver weaver) {
    super(Opcodes.ASM9, woven);
    this.weaver = weaver;
  }

  @Override
  public void visit(
      int classVersion,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    // Before Java 11 no other class may call the private method that a lambda was made of.
    version = Math.max(classVersion, Opcodes.V11);
    own = name;
    host = name;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public void visitNestHost(String nestHost) {
    host = nestHost;
    super.visitNestHost(nestHost);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new WovenMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
  }

  @Override
  public void visitEnd() {
    var comparison = new RecordComparison(own, cv);
    compared.forEach(comparison::add);
    super.visitEnd();
  }

  /** The code of one method. */
  private final class WovenMethod extends MethodVisitor {
    WovenMethod(MethodVisitor woven) {
      super(Opcodes.ASM9, woven);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle maker, Object... arguments) {
      if (maker.getOwner().equals(LAMBDAS) && maker.getName().equals("metafactory")) {
        lambda(name, descriptor, arguments);
      } else if (maker.getOwner().equals(RECORDS) && RecordComparison.knows(name)) {
        compared.put(name, getters(arguments));
        String method = RecordComparison.name(name);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, own, method, descriptor, false);
      } else {
        super.visitInvokeDynamicInsn(name, descriptor, maker, arguments);
      }
    }

    private void lambda(String name, String descriptor, Object... arguments) {
      String made = own + "$$" + lambdas++;
      var lambda =
          new LambdaClass(
              made,
              Type.getMethodType(descriptor),
              name,
              (Type) arguments[0],
              (Handle) arguments[1],
              (Type) arguments[2]);
      weaver.keep(host, made, lambda.content(version, host));
      if (lambda.isConstant()) {
        String type = Type.getReturnType(descriptor).getDescriptor();
        super.visitFieldInsn(Opcodes.GETSTATIC, made, LambdaClass.CONSTANT, type);
      } else {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, made, LambdaClass.FACTORY, descriptor, false);
      }
    }
  }

  /** What Java is told of a record: its class, the names of its components, how to get each. */
  private static Handle[] getters(Object... arguments) {
    var getters = new Handle[arguments.length - 2];
    for (int i = 0; i < getters.length; i++) {
      getters[i] = (Handle) arguments[i + 2];
    }
    return getters;
  }
}

package zorgian.lab.compile;

/** What javac makes of a submitted exercise. */
public sealed interface CompileResult permits Compiled, DoesNotCompile {
}

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Processor time of this process and of the children that have ended, by `getrusage`: Java's own
/// clocks leave the children out and count in hundredths of a second.
final class ProcessorTime {

    private static final int SELF = 0;
    private static final int CHILDREN = -1;

    /// More than `struct rusage` takes anywhere.
    private static final long SIZE = 256;

    private static final MethodHandle GETRUSAGE =
            Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().find("getrusage").orElseThrow(),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS));

    private ProcessorTime() {}

    static double seconds() {
        return seconds(SELF) + seconds(CHILDREN);
    }

    private static double seconds(int who) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment usage = arena.allocate(SIZE, Long.BYTES);
            int failed = (int) GETRUSAGE.invokeExact(who, usage);
            if (failed != 0) {
                throw new IllegalStateException("getrusage: " + failed);
            }
            return time(usage, 0) + time(usage, 16);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// A `struct timeval`: seconds, then millionths.
    private static double time(MemorySegment usage, long at) {
        return usage.get(ValueLayout.JAVA_LONG, at) + usage.get(ValueLayout.JAVA_INT, at + 8) / 1e6;
    }
}

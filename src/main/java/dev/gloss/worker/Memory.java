package dev.gloss.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/// How much of its memory a process needs.
final class Memory {

    /// What is taken for good beyond this share makes the collector of garbage slow.
    private static final double MUCH = .6;

    private Memory() {}

    /// Whether much was left when garbage was last collected where it lives that lives long.
    static boolean isShort() {
        // Only of the pool for what lives long can both be asked.
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
                .filter(MemoryPoolMXBean::isUsageThresholdSupported)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .anyMatch(Memory::isMuch);
    }

    private static boolean isMuch(MemoryUsage left) {
        return left.getMax() > 0 && left.getUsed() > MUCH * left.getMax();
    }
}

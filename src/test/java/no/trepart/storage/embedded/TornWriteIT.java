package no.trepart.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import no.trepart.storage.embedded.RecordedFile.Act;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends the power in the middle of every single write of a long history, and looks at what is found afterwards. */
class TornWriteIT {

    private static final int COMMITS = 300;
    private static final int KEYS = 10;
    private static final int BLOCK = 4096;

    @TempDir
    private Path folder;

    private final Random random = new Random(1);

    /** After each commit: how much had been done to the file, and what the store held. */
    private final List<Integer> actsAtCommit = new ArrayList<>();

    private final List<Map<String, Integer>> contentAtCommit = new ArrayList<>();

    @Test
    void whatever_write_is_torn_every_commit_before_it_is_found_whole() throws IOException {
        writeHistory();

        List<String> losses = new ArrayList<>();
        byte[] disk = {};
        int commit = -1;
        for (int i = 0; i < RecordedFile.ACTS.size(); i++) {
            while (commit + 1 < actsAtCommit.size() && actsAtCommit.get(commit + 1) <= i) {
                commit++;
            }
            if (commit >= 0) {
                for (byte[] crashed : crashesDuring(i, disk)) {
                    lossAfter(crashed, commit).ifPresent(losses::add);
                }
            }
            disk = after(disk, RecordedFile.ACTS.get(i));
        }
        assertThat(commit).isGreaterThan(COMMITS - 10);
        assertThat(losses).isEmpty();
    }

    private void writeHistory() {
        FilePath.register(new RecordedFile());
        RecordedFile.ACTS.clear();
        MVStore store = JournaledFile.open(RecordedFile.PREFIX + ":" + folder.resolve("history.mv"));
        List<MVMap<String, byte[]>> maps = maps(store);
        GroupCommit commits = new GroupCommit(store, new ReentrantReadWriteLock());
        for (int i = 0; i < COMMITS; i++) {
            commits.write(() -> changed(maps));
            actsAtCommit.add(RecordedFile.ACTS.size());
            contentAtCommit.add(content(maps));
        }
        store.closeImmediately();
    }

    private static List<MVMap<String, byte[]>> maps(MVStore store) {
        return List.of(store.openMap("often"), store.openMap("seldom"), store.openMap("small"));
    }

    private long changed(List<MVMap<String, byte[]>> maps) {
        change(maps.get(0), 2_000);
        if (random.nextInt(5) == 0) {
            change(maps.get(1), 2_000);
        }
        change(maps.get(2), 10);
        return maps.get(0).sizeAsLong();
    }

    private void change(MVMap<String, byte[]> map, int longest) {
        String key = "k" + random.nextInt(KEYS);
        if (random.nextInt(10) == 0) {
            map.remove(key);
        } else {
            byte[] value = new byte[1 + random.nextInt(longest)];
            random.nextBytes(value);
            map.put(key, value);
        }
    }

    /** Nothing of a write is on the disk, or half of it, or nothing of it but all of the next, if no sync is between. */
    private static List<byte[]> crashesDuring(int i, byte[] disk) {
        if (!(RecordedFile.ACTS.get(i) instanceof Act.Write write)) {
            return List.of();
        }
        byte[] half = written(disk, write, write.bytes().length / 2 / BLOCK * BLOCK);
        return i + 1 < RecordedFile.ACTS.size() && RecordedFile.ACTS.get(i + 1) instanceof Act.Write next
                ? List.of(disk, half, after(disk, next))
                : List.of(disk, half);
    }

    private Optional<String> lossAfter(byte[] disk, int commit) throws IOException {
        Path file = folder.resolve("crashed.mv");
        Files.write(file, disk);
        try {
            MVStore store = JournaledFile.open(file.toString());
            Map<String, Integer> found = content(maps(store));
            store.closeImmediately();
            return isWhole(found, commit) ? Optional.empty() : Optional.of("Commit " + commit + " is lost");
        } catch (MVStoreException e) {
            return Optional.of("After commit " + commit + ": " + e.getMessage());
        }
    }

    /** The torn write may have been the last one of the next commit. */
    private boolean isWhole(Map<String, Integer> found, int commit) {
        return contentAtCommit
                .subList(commit, Math.min(commit + 2, contentAtCommit.size()))
                .contains(found);
    }

    private static Map<String, Integer> content(List<MVMap<String, byte[]>> maps) {
        Map<String, Integer> content = new TreeMap<>();
        for (MVMap<String, byte[]> map : maps) {
            map.forEach((key, value) -> content.put(map.getName() + " " + key, Arrays.hashCode(value)));
        }
        return content;
    }

    private static byte[] after(byte[] disk, Act act) {
        return switch (act) {
            case Act.Write write -> written(disk, write, write.bytes().length);
            case Act.Cut cut -> Arrays.copyOf(disk, (int) cut.length());
            case Act.Sync() -> disk;
        };
    }

    private static byte[] written(byte[] disk, Act.Write write, int kept) {
        int position = (int) write.position();
        byte[] result = Arrays.copyOf(disk, Math.max(disk.length, kept == 0 ? 0 : position + kept));
        System.arraycopy(write.bytes(), 0, result, kept == 0 ? 0 : position, kept);
        return result;
    }
}

package org.riverchief.registry.boardpage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riverchief.registry.board.PublishedBoard;
import org.riverchief.registry.reach.ReachView;

/**
 * A drawing of a reach and its board, marked 示意图: it settles no border. North is up; a degree of longitude is drawn as long
 * as it is at that latitude.
 */
final class SketchMap {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 260;
    private static final int MARGIN = 36;
    /** Keeps a reach that runs straight along a meridian or a parallel from being drawn at an endless scale. */
    private static final double SMALLEST_SPAN = 1e-6;

    private record Point(double x, double y) {
        String text() {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }

    private final List<Point> line;
    private final Point board;
    private final String title;

    private SketchMap(List<Point> line, Point board, String title) {
        this.line = line;
        this.board = board;
        this.title = title;
    }

    static SketchMap of(ReachView reach, PublishedBoard board) {
        double shrink = Math.cos(Math.toRadians(board.latitude().doubleValue()));
        List<Point> flat = reach.geometry().coordinates().stream()
                .map(vertex -> new Point(vertex.get(0) * shrink, -vertex.get(1)))
                .toList();
        Point place = new Point(
                board.longitude().doubleValue() * shrink, -board.latitude().doubleValue());
        List<Point> all = Stream.concat(flat.stream(), Stream.of(place)).toList();
        Frame frame = Frame.around(all);
        return new SketchMap(flat.stream().map(frame::place).toList(), frame.place(place), reach.name());
    }

    String svg() {
        String path = line.stream().map(Point::text).collect(Collectors.joining(" L", "M", ""));
        Point start = line.get(0);
        Point end = line.get(line.size() - 1);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="Noto Sans SC, sans-serif">
                <rect x="0.5" y="0.5" width="%d" height="%d" fill="#fff" stroke="#888"/>
                <path d="%s" fill="none" stroke="#1677b8" stroke-width="4" stroke-linejoin="round"/>
                <circle cx="%.1f" cy="%.1f" r="5" fill="#1677b8"/><text x="%.1f" y="%.1f" font-size="11">起点</text>
                <circle cx="%.1f" cy="%.1f" r="5" fill="#1677b8"/><text x="%.1f" y="%.1f" font-size="11">终点</text>
                <rect x="%.1f" y="%.1f" width="10" height="10" fill="#c8102e"/>
                <text x="%.1f" y="%.1f" font-size="12" fill="#c8102e">公示牌</text>
                <path d="M376,34 L382,14 L388,34 L382,29 Z" fill="#333"/><text x="377" y="48" font-size="11">北</text>
                <text x="10" y="20" font-size="13">%s</text>
                <text x="10" y="250" font-size="11" fill="#555">示意图，不作为划界依据</text>
                </svg>""".formatted(
                        WIDTH,
                        HEIGHT,
                        WIDTH - 1,
                        HEIGHT - 1,
                        path,
                        start.x(),
                        start.y(),
                        start.x() + 8,
                        start.y() - 6,
                        end.x(),
                        end.y(),
                        end.x() + 8,
                        end.y() - 6,
                        board.x() - 5,
                        board.y() - 5,
                        board.x() + 8,
                        board.y() + 14,
                        escaped(title));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Fits points into the sheet. */
    private record Frame(double west, double north, double scale, double indentX, double indentY) {

        static Frame around(List<Point> points) {
            double west = points.stream().mapToDouble(Point::x).min().orElse(0);
            double east = points.stream().mapToDouble(Point::x).max().orElse(0);
            double north = points.stream().mapToDouble(Point::y).min().orElse(0);
            double south = points.stream().mapToDouble(Point::y).max().orElse(0);
            double spanX = Math.max(east - west, SMALLEST_SPAN);
            double spanY = Math.max(south - north, SMALLEST_SPAN);
            double scale = Math.min((WIDTH - 2 * MARGIN) / spanX, (HEIGHT - 2 * MARGIN) / spanY);
            return new Frame(west, north, scale, (WIDTH - spanX * scale) / 2, (HEIGHT - spanY * scale) / 2);
        }

        Point place(Point point) {
            return new Point((point.x() - west) * scale + indentX, (point.y() - north) * scale + indentY);
        }
    }
}

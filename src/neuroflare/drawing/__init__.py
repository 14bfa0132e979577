"""Drawing without a plotting library: SVG elements, scales, colours and line charts."""

"""Virtual tests: stimuli, blocks, examinations and read-outs, as study files ask for them."""

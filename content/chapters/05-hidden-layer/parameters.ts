/** All parameters of a 2–2–1 network, output layer first, unit by unit. */
export const parameters = ['w2_11', 'w2_12', 'b2_1', 'w1_11', 'w1_12', 'b1_1', 'w1_21', 'w1_22', 'b1_2'] as const;
